package fi.koppi.catalogservice.imports;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.kit.security.Actor;

/**
 * The import of one document.
 *
 * @param provider the provider that imports it
 * @param update whether existing items that differ are changed
 */
public record ImportRun(ProviderId provider, ImportSource source, boolean update, Actor by) {

  /** Returns the reason that is recorded for a change. */
  String reason() {
    return "Taken over from " + source.key();
  }
}
