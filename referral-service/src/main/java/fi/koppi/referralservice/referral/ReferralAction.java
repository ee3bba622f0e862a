package fi.koppi.referralservice.referral;

import fi.koppi.referralservice.AccessAction;

/** The actions with referrals that the access log names. */
public enum ReferralAction implements AccessAction {
  REFERRAL_DRAFTED,
  /** A step, an outcome or a seat request; the referral's history shows which. */
  REFERRAL_WRITTEN,
  /** A step, or an attempt to reach the client, that a college reported by event. */
  REFERRAL_REPORTED,
  /** The catalogue's answer changed the request for the referral's seat. */
  SEAT_ANSWERED,
  REFERRAL_READ,
  REFERRAL_HISTORY_READ,
  /** Either side has read the clocks of the referral and what their due times follow from. */
  REFERRAL_CLOCKS_READ,
  /** A stored answer about the referral was replayed, to either side. */
  REFERRAL_ANSWER_REPLAYED,
  REFERRALS_LISTED,
  /** The college has fetched what it may see of the referral. */
  RECEIVED_REFERRAL_READ,
  RECEIVED_REFERRALS_LISTED
}
