package fi.koppi.catalogservice.guide;

import fi.koppi.catalogservice.ChapterId;
import fi.koppi.kit.security.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A chapter as the next edition would have it. What earlier editions said is kept with them.
 *
 * @param byOrganisation who wrote it; nobody is named for what came with the service
 * @param byPerson the acting person's id at that organisation, where one was named
 */
public record Chapter(
    ChapterId id,
    long version,
    ChapterText text,
    Instant changedAt,
    @Nullable UUID byOrganisation,
    @Nullable String byPerson) {

  static Chapter write(ChapterId id, ChapterText text, Actor by, Instant at) {
    return new Chapter(id, 0, text, at, by.organisation(), by.person());
  }

  Chapter rewrite(ChapterText next, Actor by, Instant at) {
    return new Chapter(id, version + 1, next, at, by.organisation(), by.person());
  }
}
