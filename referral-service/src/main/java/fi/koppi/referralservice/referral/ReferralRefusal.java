package fi.koppi.referralservice.referral;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.referralservice.referral.step.StepType;

/** The refusals that guard who sees and does what. */
final class ReferralRefusal {

  static final String CLOSED_COLLEGE = "The college has closed. Choose an offering of another one.";

  private ReferralRefusal() {}

  /** Refuses a referral of another organisation as if it did not exist. */
  static Refused unknown() {
    return new Refused(CommonProblem.NOT_FOUND, "No referral that you may see has this id.");
  }

  static Refused otherSide(StepType step) {
    return new Refused(
        CommonProblem.FORBIDDEN, "%s is for the other side of the referral.".formatted(step));
  }
}
