package fi.koppi.catalogservice.synonym;

import fi.koppi.catalogservice.OrganisationId;
import fi.koppi.catalogservice.SynonymGroupId;
import fi.koppi.kit.security.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Terms of one meaning. A search for any of the words or the related terms finds offerings with any
 * of the words, and further below those with a related term.
 *
 * @param words the terms with this meaning
 * @param related other terms of the same field, such as the place where somebody works
 * @param byOrganisation the organisation that wrote it, or null for groups that came with the
 *     service
 * @param byPerson the acting person's id at that organisation, if one was given
 */
public record SynonymGroup(
    SynonymGroupId id,
    long version,
    Terms words,
    Terms related,
    Instant changedAt,
    @Nullable OrganisationId byOrganisation,
    @Nullable String byPerson) {

  static SynonymGroup write(SynonymGroupId id, Terms words, Terms related, Actor by, Instant at) {
    return new SynonymGroup(
        id, 0, words, related, at, new OrganisationId(by.organisation()), by.person());
  }

  boolean has(Terms otherWords, Terms otherRelated) {
    return words.equals(otherWords) && related.equals(otherRelated);
  }

  SynonymGroup rewrite(Terms nextWords, Terms nextRelated, Actor by, Instant at) {
    return new SynonymGroup(
        id,
        version + 1,
        nextWords,
        nextRelated,
        at,
        new OrganisationId(by.organisation()),
        by.person());
  }
}
