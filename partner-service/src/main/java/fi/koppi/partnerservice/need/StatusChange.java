package fi.koppi.partnerservice.need;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step in a need's life; never changed once written.
 *
 * @param byOrganisation the organisation that did it
 * @param byPerson the acting person's id at that organisation, where one was named
 */
@Embeddable
public record StatusChange(
    @Enumerated(EnumType.STRING) NeedStatus status,
    Instant at,
    UUID byOrganisation,
    @Nullable String byPerson) {}
