package fi.koppi.referralservice.client.consent;

import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.ProviderId;
import fi.koppi.referralservice.client.ClientProblem;
import fi.koppi.referralservice.need.NeedQueries;
import fi.koppi.referralservice.provider.ProviderQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The terms that a consent may have: for how long, and towards whom. */
@ApplicationScoped
class ConsentRule {

  private static final String ADVICE =
      "recipientOrganisation is a college that is announced and open, or for"
          + " MATCHING_WITH_EMPLOYERS an organisation that has announced a need.";

  private final ConsentTermRule term;
  private final ProviderQueries providers;
  private final NeedQueries needs;

  @Inject
  ConsentRule(ConsentTermRule term, ProviderQueries providers, NeedQueries needs) {
    this.term = term;
    this.providers = providers;
    this.needs = needs;
  }

  /**
   * Refuses terms that a consent may not have.
   *
   * @param today the day on which it is given, in Finland
   */
  void check(ConsentTerms terms, LocalDate today) {
    term.check(terms.validUntil(), today);
    if (!isKnown(terms.purpose(), terms.recipientOrganisation())) {
      throw new Refused(
          ClientProblem.CONSENT_RECIPIENT,
          ADVICE,
          List.of(new Violation("/recipientOrganisation", "unknown-recipient", ADVICE)));
    }
  }

  private boolean isKnown(ConsentPurpose purpose, OrganisationId recipient) {
    return switch (purpose) {
      case REFERRAL_TO_EDUCATION, GUIDANCE, FOLLOW_UP -> isOpenCollege(recipient);
      case MATCHING_WITH_EMPLOYERS -> needs.isKnown(recipient) || isOpenCollege(recipient);
    };
  }

  private boolean isOpenCollege(OrganisationId recipient) {
    var college = new ProviderId(recipient.value());
    return providers.find(college).isPresent() && !providers.isClosed(college);
  }
}
