package fi.koppi.referralservice.referral.clock;

import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import fi.koppi.referralservice.referral.ReferralProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The days from which a step of training may hold: from the day of the training step before it to
 * today, and not further back than {@code koppi.referral.effective-days-back}. Colleges record in
 * arrears, but not what happened seasons ago.
 */
@ApplicationScoped
public class EffectiveDayRule {

  private final Period back;

  @Inject
  public EffectiveDayRule(
      @ConfigProperty(name = "koppi.referral.effective-days-back", defaultValue = "P3M")
          String back) {
    this.back = Period.parse(back);
  }

  /**
   * Refuses a day to come, a day too far back, and a day before the last one.
   *
   * @param last the day from which the training step before holds, if there was one
   * @param today the day on which the step is recorded, in Finland
   */
  public void check(LocalDate day, Optional<LocalDate> last, LocalDate today) {
    var earliest = today.minus(back);
    if (day.isAfter(today)) {
      throw refused("future", "effectiveOn is %s at the latest, which is today.".formatted(today));
    }
    if (day.isBefore(earliest)) {
      throw refused("too-early", "effectiveOn is %s at the earliest.".formatted(earliest));
    }
    if (last.filter(day::isBefore).isPresent()) {
      throw refused(
          "before-last-step",
          "effectiveOn is not before the day of the training step before, which the history shows.");
    }
  }

  private static Refused refused(String code, String advice) {
    return new Refused(
        ReferralProblem.EFFECTIVE_DAY,
        advice,
        List.of(new Violation("/effectiveOn", code, advice)));
  }
}
