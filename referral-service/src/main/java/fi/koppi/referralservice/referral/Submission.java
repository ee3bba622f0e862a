package fi.koppi.referralservice.referral;

import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.client.ClientQueries;
import fi.koppi.referralservice.clockrule.ClockKind;
import fi.koppi.referralservice.clockrule.Term;
import fi.koppi.referralservice.clockrule.Terms;
import fi.koppi.referralservice.offering.Offering;
import fi.koppi.referralservice.offering.OfferingQueries;
import fi.koppi.referralservice.provider.ProviderQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** The conditions under which a referral may leave the authority, and the promise made then. */
@ApplicationScoped
class Submission {

  private final Referrals referrals;
  private final OfferingQueries offerings;
  private final ProviderQueries providers;
  private final ClientQueries clients;
  private final CollegeAccess colleges;
  private final Terms terms;

  @Inject
  Submission(
      Referrals referrals,
      OfferingQueries offerings,
      ProviderQueries providers,
      ClientQueries clients,
      CollegeAccess colleges,
      Terms terms) {
    this.referrals = referrals;
    this.offerings = offerings;
    this.providers = providers;
    this.clients = clients;
    this.colleges = colleges;
    this.terms = terms;
  }

  /**
   * Proof that a submission was checked, with the term of the catch clock. Only {@link
   * Submission#clear} makes one.
   */
  static final class Cleared {

    private final Term toCatch;

    Cleared(Term toCatch) {
      this.toCatch = toCatch;
    }

    Term toCatch() {
      return toCatch;
    }
  }

  /** Checks the offering, the client's other referrals and goal, and the legal basis. */
  Cleared clear(Referral referral, Actor by, Instant at) {
    requireOnlyLive(referral);
    requireOpen(referral);
    var handover = referral.handover();
    var client = clients.require(handover.client(), ReferralAction.REFERRAL_WRITTEN, by);
    if (!client.hasCareerGoal()) {
      throw new Refused(
          ReferralProblem.CAREER_GOAL_MISSING,
          "Agree on a career goal with the client first: no path without one.");
    }
    if (!colleges.isPermitted(referral, at)) {
      throw new Refused(
          ReferralProblem.CONSENT_MISSING,
          "Record the client's consent to this college first: for REFERRAL_TO_EDUCATION, with"
              + " REFERRAL_DATA among its categories.");
    }
    return cleared(referral, at);
  }

  /**
   * Checks the offering and the client's other referrals to it, where a college redirects within
   * itself: goal and legal basis were checked when the referral was sent to it.
   */
  Cleared clearRedirected(Referral referral, Instant at) {
    requireOnlyLive(referral);
    requireOpen(referral);
    return cleared(referral, at);
  }

  private Cleared cleared(Referral referral, Instant at) {
    var handover = referral.handover();
    return new Cleared(
        terms.of(ClockKind.CATCH, handover.priority().isFastLane(), handover.authority(), at));
  }

  private void requireOpen(Referral referral) {
    var handover = referral.handover();
    if (offerings.find(handover.offering()).filter(Offering::isOpen).isEmpty()) {
      throw new Refused(ReferralProblem.OFFERING_NOT_OPEN, "Choose an offering that is published.");
    }
    if (providers.isClosed(handover.provider())) {
      throw new Refused(ReferralProblem.OFFERING_NOT_OPEN, ReferralRefusal.CLOSED_COLLEGE);
    }
    // States of offerings and of colleges come over different topics. A college that is not known
    // yet would never be told of the referral by event.
    if (providers.find(handover.provider()).isEmpty()) {
      throw new Refused(
          ReferralProblem.OFFERING_NOT_OPEN,
          "The college of the offering has not been announced yet: repeat the call in a moment.");
    }
  }

  /** Refuses a second live referral; a unique index refuses one that is submitted meanwhile. */
  private void requireOnlyLive(Referral referral) {
    var handover = referral.handover();
    referrals
        .liveOf(handover.client(), handover.offering())
        .filter(live -> !live.equals(referral.id()))
        .ifPresent(live -> {
          throw new Refused(
              ReferralProblem.REFERRAL_LIVE_ALREADY,
              "Go on with the referral %s, or withdraw it first.".formatted(live.value()));
        });
  }
}
