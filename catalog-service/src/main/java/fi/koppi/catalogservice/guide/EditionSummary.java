package fi.koppi.catalogservice.guide;

import fi.koppi.catalogservice.OrganisationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An edition without its content.
 *
 * @param number counted from 1 without gaps
 * @param byOrganisation the organisation that published it
 * @param byPerson the acting person's id at that organisation, if one was given
 * @param reason the reason why it was published
 */
public record EditionSummary(
    int number,
    Instant at,
    OrganisationId byOrganisation,
    @Nullable String byPerson,
    String reason,
    int chapters,
    int trainings) {}
