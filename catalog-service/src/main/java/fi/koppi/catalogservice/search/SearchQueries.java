package fi.koppi.catalogservice.search;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.http.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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

  /**
   * Finds by words among offerings that somebody has gathered, some of which may have ended since.
   */
  @Transactional
  public FoundAmong findAmong(List<OfferingId> offerings, String text) {
    var open = listed.listedAmong(offerings);
    if (open.isEmpty()) {
      return new FoundAmong(Set.of(), Set.of());
    }
    var search = OfferingSearch.ofWords(text, List.copyOf(open));
    return new FoundAmong(
        listed.search(search, null, open.size()).stream()
            .map(FoundOffering::id)
            .collect(Collectors.toUnmodifiableSet()),
        open);
  }

  /**
   * The offerings that words find among those that somebody has gathered.
   *
   * @param listed those that a search can find, because they are on offer
   */
  public record FoundAmong(Set<OfferingId> found, Set<OfferingId> listed) {}

  @Transactional
  public List<Facet> facets(OfferingSearch search) {
    return listed.facets(search);
  }

  public List<String> titles(String text, int limit) {
    return listed.titles(text.strip().toLowerCase(Locale.ROOT), limit);
  }
}
