package fi.koppi.referralservice.feed;

import fi.koppi.referralservice.AccessAction;

/** The actions with the change feed that the access log names. */
public enum FeedAction implements AccessAction {
  CHANGES_READ
}
