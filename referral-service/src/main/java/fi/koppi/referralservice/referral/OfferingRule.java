package fi.koppi.referralservice.referral;

import fi.koppi.kit.problem.Refused;
import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.offering.Offering;
import fi.koppi.referralservice.offering.OfferingQueries;
import fi.koppi.referralservice.offering.Standing;
import fi.koppi.referralservice.referral.step.Move;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The policy that nobody is led towards training that does not take place: what an offering that is
 * cancelled, over or closed still allows.
 */
@ApplicationScoped
class OfferingRule {

  private final OfferingQueries offerings;

  @Inject
  OfferingRule(OfferingQueries offerings) {
    this.offerings = offerings;
  }

  /** Refuses a step towards training at an offering that is cancelled or over. */
  void checkStep(OfferingId offering, Move move) {
    switch (move.offering()) {
      case TAKES_PLACE -> requireTakesPlace(offering);
      case NOT_CANCELLED -> requireNotCancelled(offering);
      case NONE -> {
        // The step asks nothing of the offering.
      }
    }
  }

  /** Refuses a new request for a seat at an offering that takes none. */
  void checkRequest(OfferingId offering) {
    requireTakesPlace(offering);
    if (standing(offering) != Standing.OPEN) {
      throw new Refused(
          ReferralProblem.OFFERING_NOT_OPEN,
          "The offering takes no new requests: withdraw the referral and choose another offering.");
    }
    if (offerings.find(offering).filter(offerings::isOfClosedCollege).isPresent()) {
      throw new Refused(ReferralProblem.OFFERING_NOT_OPEN, ReferralRefusal.CLOSED_COLLEGE);
    }
  }

  private void requireTakesPlace(OfferingId offering) {
    requireNotCancelled(offering);
    if (standing(offering) == Standing.ENDED) {
      throw new Refused(
          ReferralProblem.OFFERING_ENDED,
          "The offering is over: withdraw or refuse the referral and choose another offering.");
    }
  }

  private void requireNotCancelled(OfferingId offering) {
    if (standing(offering) == Standing.CANCELLED) {
      throw new Refused(
          ReferralProblem.OFFERING_CANCELLED,
          "The college has cancelled the offering: withdraw or refuse the referral and choose"
              + " another offering.");
    }
  }

  // What is announced no longer is over as well.
  private Standing standing(OfferingId offering) {
    return offerings.find(offering).map(Offering::standing).orElse(Standing.ENDED);
  }
}
