package fi.koppi.referralservice.unmetneed;

import fi.koppi.referralservice.AuthorityId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step in an unmet need's life; never changed once written.
 *
 * @param byPerson the acting person's id at the authority; nothing where it ended with its client
 */
@Embeddable
public record StatusChange(
    @Enumerated(EnumType.STRING) UnmetNeedStatus status,
    Instant at,
    AuthorityId byOrganisation,
    @Nullable String byPerson) {}
