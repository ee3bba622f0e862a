package fi.koppi.referralservice.referral.report;

import fi.koppi.referralservice.referral.step.ConditionCode;
import fi.koppi.referralservice.referral.step.OfferedCondition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A condition of an offer that a college reports. It has no text, since no event carries words
 * about a client.
 */
public record ReportedCondition(ConditionCode code, @Nullable LocalDate dueDay) {

  /**
   * Returns the condition as the offer carries it.
   *
   * @throws fi.koppi.kit.problem.Refused for a code that says nothing without a text
   */
  public OfferedCondition offered() {
    return new OfferedCondition(code, null, dueDay);
  }
}
