package fi.koppi.referralservice.referral.step;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition under which a place is offered.
 *
 * @param text further words for the client, of whom they may tell something; no event has them
 * @param dueDay the day by which it has to be met
 */
public record OfferedCondition(
    ConditionCode code, @Nullable String text, @Nullable LocalDate dueDay) {

  public OfferedCondition {
    if (code == ConditionCode.OTHER && text == null) {
      throw refused("other-needs-text", "of the code OTHER needs a text, which is given over REST");
    }
  }

  static Refused refused(String code, String message) {
    return new Refused(
        CommonProblem.VALIDATION_FAILED,
        "Correct the conditions of the offer; see violations.",
        List.of(new Violation("/conditions", code, message)));
  }
}
