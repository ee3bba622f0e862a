package fi.koppi.referralservice.unmetneed;

import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.offering.OfferingQueries;
import fi.koppi.referralservice.referral.ReferralQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The check that what closed a client's gap exists. */
@ApplicationScoped
class ClosingCheck {

  private final OfferingQueries offerings;
  private final ReferralQueries referrals;

  @Inject
  ClosingCheck(OfferingQueries offerings, ReferralQueries referrals) {
    this.offerings = offerings;
    this.referrals = referrals;
  }

  /**
   * Checks that what closed the client's gap exists.
   *
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
      case REFERRAL -> referrals.isOfClient(new ReferralId(reference), client);
      case OTHER -> false;
    };
  }
}
