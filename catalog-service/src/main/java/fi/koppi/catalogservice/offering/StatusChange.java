package fi.koppi.catalogservice.offering;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step in an offering's life; never changed once written.
 *
 * @param byOrganisation the organisation that did it
 * @param byPerson the acting person's id at that organisation, where one was named
 */
@Embeddable
public record StatusChange(
    @Enumerated(EnumType.STRING) OfferingStatus status,
    Instant at,
    UUID byOrganisation,
    @Nullable String byPerson) {}
