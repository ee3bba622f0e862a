package fi.koppi.partnerservice.need;

import fi.koppi.partnerservice.OrganisationId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step in a need's life, which is never changed once it is written.
 *
 * @param byOrganisation the organisation that took the step
 * @param byPerson the acting person's id at that organisation, if one was named
 */
@Embeddable
public record StatusChange(
    @Enumerated(EnumType.STRING) NeedStatus status,
    Instant at,
    OrganisationId byOrganisation,
    @Nullable String byPerson) {}
