package fi.koppi.referralservice.audit;

import fi.koppi.referralservice.AccessAction;

/** The actions with the access log that the log itself names. */
public enum AuditAction implements AccessAction {
  /** A page of the organisation's own log was read. */
  ACCESS_LOG_READ,
  /** A page of the log of one client was read. */
  CLIENT_ACCESS_LOG_READ
}
