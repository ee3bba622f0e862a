package fi.koppi.referralservice.referral;

import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.referral.step.ReferralStatus;
import fi.koppi.referralservice.referral.step.StepTable;
import fi.koppi.referralservice.referral.step.StepType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step in the history of a referral; it is never changed.
 *
 * @param byOrganisation the organisation that took it
 * @param byPerson the acting person's id at that organisation, where one was named
 * @param reason code where the step needs one
 * @param step the step that was taken; none for the draft, and for what a replica of an older
 *     release wrote after the column was filled
 * @param effectiveOn the day in Finland from which a step of training holds; none for other steps
 */
@Embeddable
public record StatusChange(
    @Enumerated(EnumType.STRING) ReferralStatus status,
    Instant at,
    OrganisationId byOrganisation,
    @Nullable String byPerson,
    @Nullable String reason,
    @Enumerated(EnumType.STRING) @Nullable StepType step,
    @Nullable LocalDate effectiveOn) {

  /** Returns whether this is the step; where none was written, the status says which it was. */
  boolean is(StepType wanted) {
    return step == null ? status == StepTable.target(wanted) : step == wanted;
  }
}
