package fi.koppi.catalogservice.imports;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.imports.foreign.ForeignKeys;
import fi.koppi.catalogservice.imports.result.Duplicate;
import fi.koppi.catalogservice.provider.CatalogEditors;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Reads the possible duplicates of imports. */
@ApplicationScoped
public class ImportQueries {

  private final ForeignKeys keys;

  @Inject
  ImportQueries(ForeignKeys keys) {
    this.keys = keys;
  }

  /** Lists the offerings of a provider that may have come twice, through different sources. */
  @Transactional
  public Page<Duplicate> duplicates(
      ProviderId provider, @Nullable String cursor, int limit, Actor by) {
    CatalogEditors.require(by, provider);
    var rows = keys.duplicates(provider, null, Cursor.parse(cursor, 2), limit + 1);
    return Page.of(
        rows,
        limit,
        it -> Cursor.of(it.first().offering().value(), it.second().offering().value()));
  }
}
