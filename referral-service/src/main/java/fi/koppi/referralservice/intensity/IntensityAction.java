package fi.koppi.referralservice.intensity;

import fi.koppi.referralservice.AccessAction;

/** The actions with intensities that the access log names. */
public enum IntensityAction implements AccessAction {
  /** The intensities or the seat-days of a referral were read. */
  INTENSITIES_READ,
  INTENSITY_RECORDED
}
