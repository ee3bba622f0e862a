package fi.koppi.referralservice.condition;

import fi.koppi.referralservice.AccessAction;

/** The actions with conditions of offers that the access log names. */
public enum ConditionAction implements AccessAction {
  CONDITIONS_READ,
  /** A condition was met, waived or found not to be met; an offer sets them as its own step. */
  CONDITION_SETTLED
}
