package fi.koppi.referralservice.referral.messaging;

import fi.koppi.referralservice.referral.ReportedStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The report that a college's admission system sends.
 *
 * @param reason code where the step needs one
 * @param by the person's id at the college, where a person did it
 */
record StatusReport(
    UUID referralId, ReportedStatus status, @Nullable String reason, @Nullable String by) {}
