package fi.koppi.referralservice.access;

import fi.koppi.referralservice.AccessAction;

/** Attempts that were refused before any feature's opener was reached. */
public enum RefusedBeforehand implements AccessAction {
  /** The caller's role, or another check of the request, did not let it through. */
  CALL_REFUSED,
  /** The caller has been refused more often within this minute than there are lines for it. */
  FURTHER_CALLS_REFUSED
}
