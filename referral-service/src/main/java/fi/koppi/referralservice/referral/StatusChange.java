package fi.koppi.referralservice.referral;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step in a referral's life; never changed once written.
 *
 * @param byOrganisation the organisation that took it
 * @param byPerson the acting person's id at that organisation, where one was named
 * @param reason code where the step needs one
 */
@Embeddable
public record StatusChange(
    @Enumerated(EnumType.STRING) ReferralStatus status,
    Instant at,
    UUID byOrganisation,
    @Nullable String byPerson,
    @Nullable String reason) {}
