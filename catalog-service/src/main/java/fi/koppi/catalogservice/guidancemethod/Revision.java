package fi.koppi.catalogservice.guidancemethod;

import fi.koppi.catalogservice.OrganisationId;
import fi.koppi.kit.sql.JsonColumn;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a guidance method's description, which is never changed.
 *
 * @param byOrganisation the organisation that wrote it
 * @param byPerson the acting person's id at that organisation, if one was given
 * @param reason the reason of the change, if one was given
 */
@Embeddable
public record Revision(
    @JsonColumn GuidanceMethodDetails details,
    Instant at,
    OrganisationId byOrganisation,
    @Nullable String byPerson,
    @Nullable String reason) {}
