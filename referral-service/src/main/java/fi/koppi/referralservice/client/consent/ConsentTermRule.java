package fi.koppi.referralservice.client.consent;

import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import fi.koppi.referralservice.client.ClientProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The time that a consent may run. No statute names a longest time (DOMAIN §4), so it is
 * configuration: a client is asked again after two years at the latest.
 */
@ApplicationScoped
class ConsentTermRule {

  private final Period longest;

  @Inject
  ConsentTermRule(
      @ConfigProperty(name = "koppi.consent.longest", defaultValue = "P2Y") String longest) {
    this.longest = Period.parse(longest);
  }

  /**
   * Refuses a last day that has passed or is too far away.
   *
   * @param today the day on which the consent is given, in Finland
   */
  void check(LocalDate lastDay, LocalDate today) {
    var latest = today.plus(longest);
    if (lastDay.isBefore(today)) {
      throw refused(
          ClientProblem.CONSENT_ENDED,
          "past",
          "validUntil is the last day of the consent: today or later.");
    }
    if (lastDay.isAfter(latest)) {
      throw refused(
          ClientProblem.CONSENT_TERM,
          "too-late",
          "validUntil is %s at the latest; ask the client again then.".formatted(latest));
    }
  }

  private static Refused refused(ClientProblem problem, String code, String advice) {
    return new Refused(problem, advice, List.of(new Violation("/validUntil", code, advice)));
  }
}
