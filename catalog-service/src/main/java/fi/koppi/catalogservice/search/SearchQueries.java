package fi.koppi.catalogservice.search;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.http.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds published offerings. */
@ApplicationScoped
public class SearchQueries {

  private final ListedOfferings listed;

  @Inject
  SearchQueries(ListedOfferings listed) {
    this.listed = listed;
  }

  @Transactional
  public Page<FoundOffering> search(OfferingSearch search, @Nullable String cursor, int limit) {
    var rows = listed.search(search, Cursor.parse(cursor, 2), limit + 1);
    return Page.of(rows, limit, found -> Cursor.of(found.rank(), found.id().value()));
  }

  @Transactional
  public List<Facet> facets(OfferingSearch search) {
    return listed.facets(search);
  }

  public List<String> titles(String text, int limit) {
    return listed.titles(text.strip().toLowerCase(Locale.ROOT), limit);
  }
}
