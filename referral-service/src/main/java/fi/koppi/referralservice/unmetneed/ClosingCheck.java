package fi.koppi.referralservice.unmetneed;

import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.offering.Offerings;
import fi.koppi.referralservice.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Whether what is said to have closed a client's gap is there. */
@ApplicationScoped
class ClosingCheck {

  private final Offerings offerings;
  private final Referrals referrals;

  @Inject
  ClosingCheck(Offerings offerings, Referrals referrals) {
    this.offerings = offerings;
    this.referrals = referrals;
  }

  /**
   * @throws fi.koppi.kit.problem.Refused 400 when there is no such offering, or no such referral of
   *     this client
   */
  void require(Closing how, ClientId client) {
    var reference = how.reference();
    if (reference != null && !isKnown(how.by(), reference, client)) {
      throw Closing.refused("must be a known offering, or a referral of this client");
    }
  }

  private boolean isKnown(Closing.By by, UUID reference, ClientId client) {
    return switch (by) {
      case OFFERING -> offerings.find(new OfferingId(reference)).isPresent();
      case REFERRAL ->
          referrals
              .find(new ReferralId(reference))
              .filter(found -> found.handover().client().equals(client))
              .isPresent();
      case OTHER -> false;
    };
  }
}
