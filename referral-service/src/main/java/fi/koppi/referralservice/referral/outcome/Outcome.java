package fi.koppi.referralservice.referral.outcome;

import fi.koppi.referralservice.OrganisationId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One outcome of a referral; a checkpoint can have several. */
@Embeddable
public record Outcome(
    @Embedded OutcomeFinding finding,
    Instant recordedAt,
    OrganisationId byOrganisation,
    @Nullable String byPerson) {}
