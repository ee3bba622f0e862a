package fi.koppi.referralservice.referral.messaging;

import fi.koppi.kit.identifier.PersonId;
import fi.koppi.referralservice.referral.report.ReportedCondition;
import fi.koppi.referralservice.referral.report.ReportedStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The report that a college's admission system sends.
 *
 * @param reason code where the step needs one
 * @param conditions the conditions of an offer
 * @param by the person's id at the college, where a person did it
 * @param effectiveOn the day in Finland from which a step of training holds; today if left out
 */
record StatusReport(
    UUID referralId,
    ReportedStatus status,
    @Nullable String reason,
    @Nullable List<ReportedCondition> conditions,
    @Nullable PersonId by,
    @Nullable LocalDate effectiveOn) {

  private static final int MOST_CONDITIONS = 20;

  private static final Pattern CODE = Pattern.compile("[A-Z_]{1,40}");

  StatusReport {
    conditions = conditions == null ? List.of() : List.copyOf(conditions);
    if (conditions.size() > MOST_CONDITIONS) {
      throw new IllegalArgumentException("an offer has 20 conditions at most");
    }
    if (reason != null && !CODE.matcher(reason).matches()) {
      throw new IllegalArgumentException("a reason is a code in capitals");
    }
  }

  /** Returns the conditions; none where the report names none. */
  List<ReportedCondition> conditionsOrNone() {
    return conditions == null ? List.of() : conditions;
  }
}
