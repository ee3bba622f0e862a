package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.OrganisationId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
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
    OrganisationId byOrganisation,
    @Nullable String byPerson) {}
