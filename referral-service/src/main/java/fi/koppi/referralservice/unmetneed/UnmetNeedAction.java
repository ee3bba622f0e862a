package fi.koppi.referralservice.unmetneed;

import fi.koppi.referralservice.AccessAction;

/** The actions with unmet needs that the access log names. */
public enum UnmetNeedAction implements AccessAction {
  UNMET_NEED_WRITTEN,
  UNMET_NEEDS_READ
}
