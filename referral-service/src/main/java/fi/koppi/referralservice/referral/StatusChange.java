package fi.koppi.referralservice.referral;

import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.referral.step.ReferralStatus;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step in the history of a referral; it is never changed.
 *
 * @param byOrganisation the organisation that took it
 * @param byPerson the acting person's id at that organisation, where one was named
 * @param reason code where the step needs one
 */
@Embeddable
public record StatusChange(
    @Enumerated(EnumType.STRING) ReferralStatus status,
    Instant at,
    OrganisationId byOrganisation,
    @Nullable String byPerson,
    @Nullable String reason) {}
