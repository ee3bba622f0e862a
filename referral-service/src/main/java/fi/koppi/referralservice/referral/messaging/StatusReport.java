package fi.koppi.referralservice.referral.messaging;

import fi.koppi.kit.identifier.PersonId;
import fi.koppi.referralservice.referral.report.ReportedStatus;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The report that a college's admission system sends.
 *
 * @param reason code where the step needs one
 * @param by the person's id at the college, where a person did it
 * @param effectiveOn the day in Finland from which a step of training holds; today if left out
 */
record StatusReport(
    UUID referralId,
    ReportedStatus status,
    @Nullable String reason,
    @Nullable PersonId by,
    @Nullable LocalDate effectiveOn) {

  private static final Pattern CODE = Pattern.compile("[A-Z_]{1,40}");

  StatusReport {
    if (reason != null && !CODE.matcher(reason).matches()) {
      throw new IllegalArgumentException("a reason is a code in capitals");
    }
  }
}
