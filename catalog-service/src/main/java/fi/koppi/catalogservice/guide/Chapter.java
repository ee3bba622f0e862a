package fi.koppi.catalogservice.guide;

import fi.koppi.catalogservice.ChapterId;
import fi.koppi.catalogservice.OrganisationId;
import fi.koppi.kit.security.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A chapter as the next edition will have it. Earlier editions store their own copies.
 *
 * @param byOrganisation the organisation that wrote it, or null for chapters that came with the
 *     service
 * @param byPerson the acting person's id at that organisation, if one was given
 */
public record Chapter(
    ChapterId id,
    long version,
    ChapterText text,
    Instant changedAt,
    @Nullable OrganisationId byOrganisation,
    @Nullable String byPerson) {

  static Chapter write(ChapterId id, ChapterText text, Actor by, Instant at) {
    return new Chapter(id, 0, text, at, new OrganisationId(by.organisation()), by.person());
  }

  Chapter rewrite(ChapterText next, Actor by, Instant at) {
    return new Chapter(
        id, version + 1, next, at, new OrganisationId(by.organisation()), by.person());
  }
}
