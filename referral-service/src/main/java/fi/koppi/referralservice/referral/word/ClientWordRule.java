package fi.koppi.referralservice.referral.word;

import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import fi.koppi.referralservice.referral.ReferralProblem;
import fi.koppi.referralservice.referral.step.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The word that a coach needs for a step that is the client's to decide. Whether it has to be named
 * is configuration: an authority that keeps it in a system of its own need not repeat it here.
 */
@ApplicationScoped
public class ClientWordRule {

  private final boolean required;

  @Inject
  public ClientWordRule(
      @ConfigProperty(name = "koppi.referral.client-word-required", defaultValue = "false")
          boolean required) {
    this.required = required;
  }

  /**
   * Refuses a step that lacks the client's word where it is required, and a word of a day to come.
   *
   * @param today the day on which the step is recorded, in Finland
   */
  public void check(Step.ForClient step, LocalDate today) {
    var word = step.onBehalf();
    if (word == null) {
      if (required && step.isDecidedByClient()) {
        throw refused(
            "/onBehalf",
            "missing",
            "Name in onBehalf how and when the client said so, and to whom.");
      }
    } else if (word.day().isAfter(today)) {
      throw refused(
          "/onBehalf/day",
          "future",
          "The day of the client's word is %s at the latest, which is today.".formatted(today));
    }
  }

  private static Refused refused(String pointer, String code, String advice) {
    return new Refused(
        ReferralProblem.CLIENT_WORD, advice, List.of(new Violation(pointer, code, advice)));
  }
}
