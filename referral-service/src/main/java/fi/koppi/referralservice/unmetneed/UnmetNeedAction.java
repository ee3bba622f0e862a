package fi.koppi.referralservice.unmetneed;

import fi.koppi.referralservice.AccessAction;

/** The actions with unmet needs that the access log names. */
public enum UnmetNeedAction implements AccessAction {
  UNMET_NEED_WRITTEN,
  UNMET_NEEDS_READ,
  /** A stored answer about an unmet need was replayed. */
  UNMET_NEED_ANSWER_REPLAYED
}
