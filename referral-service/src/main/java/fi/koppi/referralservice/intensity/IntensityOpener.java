package fi.koppi.referralservice.intensity;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.referral.Referral;
import fi.koppi.referralservice.referral.ReferralQueries;
import fi.koppi.referralservice.referral.step.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The one way in to intensities: by their referral, which both sides read and the college changes.
 */
@ApplicationScoped
class IntensityOpener {

  private final ReferralQueries referrals;

  @Inject
  IntensityOpener(ReferralQueries referrals) {
    this.referrals = referrals;
  }

  /** Opens a referral to read its intensities. */
  Referral read(ReferralId id, Actor by) {
    return referrals.readFor(id, IntensityAction.INTENSITIES_READ, by);
  }

  /** Opens a referral for its college to record an intensity, locked. */
  Referral change(ReferralId id, Actor by) {
    var referral = referrals.lockFor(id, IntensityAction.INTENSITY_RECORDED, by);
    if (!referral.isOn(Side.PROVIDER, by)) {
      throw new Refused(CommonProblem.FORBIDDEN, "Only the college records the intensity.");
    }
    return referral;
  }
}
