package fi.koppi.referralservice.referral;

import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.client.ConsentCheck;
import fi.koppi.referralservice.client.ReferredClients;
import fi.koppi.referralservice.offering.Offering;
import fi.koppi.referralservice.offering.Offerings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** What must be true before a referral leaves the authority, and what it promises then. */
@ApplicationScoped
class Submission {

  private final Offerings offerings;
  private final ReferredClients clients;
  private final ConsentCheck consents;
  private final CatchRule catchRule;

  @Inject
  Submission(
      Offerings offerings, ReferredClients clients, ConsentCheck consents, CatchRule catchRule) {
    this.offerings = offerings;
    this.clients = clients;
    this.consents = consents;
    this.catchRule = catchRule;
  }

  /** The first instant at which the college is late in catching it. */
  Instant catchDue(Handover handover, Instant at) {
    return catchRule.dueAt(handover.priority(), at);
  }

  void check(Handover handover, Actor by, Instant at) {
    if (offerings.find(handover.offering()).filter(Offering::isOpen).isEmpty()) {
      throw new Refused(ReferralProblem.OFFERING_NOT_OPEN, "Choose an offering that is published.");
    }
    if (!clients.require(handover.client(), by).hasCareerGoal()) {
      throw new Refused(
          ReferralProblem.CAREER_GOAL_MISSING,
          "Agree on a career goal with the client first: no path without one.");
    }
    if (handover.legalBasis() == LegalBasis.CONSENT
        && !consents.hasConsent(handover.client(), handover.provider(), at)) {
      throw new Refused(
          ReferralProblem.CONSENT_MISSING, "Record the client's consent for this college first.");
    }
  }
}
