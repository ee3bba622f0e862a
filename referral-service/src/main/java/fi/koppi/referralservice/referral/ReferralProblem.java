package fi.koppi.referralservice.referral;

import fi.koppi.kit.problem.ProblemType;

/** The reasons for which operations on referrals are refused. */
public enum ReferralProblem implements ProblemType {
  REFERRAL_STATUS("The referral's status does not allow this", 409),
  REFERRAL_REASON("The step needs a reason of its list", 400),
  EFFECTIVE_DAY("The step may not hold from this day", 400),
  OFFERING_NOT_OPEN("The offering takes no referrals", 409),
  OFFERING_CANCELLED("The offering is cancelled", 409),
  OFFERING_ENDED("The offering is over", 409),
  REFERRAL_LIVE_ALREADY("The client has a live referral to this offering", 409),
  REFERRAL_REFERENCE_TAKEN("The organisation has a referral with this external reference", 409),
  CONSENT_MISSING("The client has not consented to this recipient", 409),
  CAREER_GOAL_MISSING("The client has no career goal", 409),
  SEAT_ASKED_FOR("A seat is kept or on its way", 409),
  SEAT_NOT_HELD("No seat is held for the client", 409),
  SEAT_NOT_CONFIRMED("The seat is not confirmed yet", 409);

  private final String title;
  private final int status;

  ReferralProblem(String title, int status) {
    this.title = title;
    this.status = status;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public int status() {
    return status;
  }
}
