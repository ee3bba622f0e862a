package fi.koppi.catalogservice.guide;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which edition of the guide it is.
 *
 * @param number counted from 1 without gaps
 * @param byOrganisation the organisation that published it
 * @param byPerson the acting person's id at that organisation, where one was named
 * @param reason why it was published
 */
public record EditionSummary(
    int number,
    Instant at,
    UUID byOrganisation,
    @Nullable String byPerson,
    String reason,
    int chapters,
    int trainings) {}
