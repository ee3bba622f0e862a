package fi.koppi.referralservice.referral;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that came of a referral; a checkpoint can have several. */
@Embeddable
public record Outcome(
    @Embedded OutcomeFinding finding,
    Instant recordedAt,
    UUID byOrganisation,
    @Nullable String byPerson) {}
