package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.OrganisationId;
import fi.koppi.catalogservice.offering.details.OfferingDetails;
import fi.koppi.kit.sql.JsonColumn;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The content of an offering from a certain time on. It never changes once it is written.
 *
 * @param byOrganisation the organisation that wrote it
 * @param byPerson the acting person's id at that organisation, where one was named
 * @param reason why it was changed, where somebody said so
 */
@Embeddable
public record Revision(
    @JsonColumn OfferingDetails details,
    Instant at,
    OrganisationId byOrganisation,
    @Nullable String byPerson,
    @Nullable String reason) {}
