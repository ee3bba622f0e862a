package fi.koppi.referralservice.contact;

import fi.koppi.referralservice.AccessAction;

/** The actions with contact attempts that the access log names. */
public enum ContactAction implements AccessAction {
  CONTACT_ATTEMPT_RECORDED,
  CONTACT_ATTEMPTS_READ
}
