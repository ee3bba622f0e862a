package fi.koppi.referralservice.message;

import fi.koppi.referralservice.AccessAction;

/** The actions with messages that the access log names. */
public enum MessageAction implements AccessAction {
  /** A message was written, marked as read, or noted as passed on. */
  MESSAGE_WRITTEN,
  MESSAGES_READ
}
