package fi.koppi.catalogservice.imports;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.kit.security.Actor;

/**
 * One document's way in.
 *
 * @param provider whose catalog it gets into
 * @param update whether what came before and is different there is taken over
 */
public record ImportRun(ProviderId provider, ImportSource source, boolean update, Actor by) {

  /** Why what is recorded of an item here changes. */
  String reason() {
    return "Taken over from " + source.key();
  }
}
