package fi.koppi.catalogservice.search;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.kit.http.paging.Cursor;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The storage of the listing, which has one row for each offering that can be found. */
public interface ListedOfferings {

  /** Lists offerings as they are now. */
  void add(Collection<OfferingId> offerings);

  void remove(Collection<OfferingId> offerings);

  /** Returns those of the offerings that can be found. */
  Set<OfferingId> listedAmong(Collection<OfferingId> offerings);

  /** Finds the offerings that fit, the best first and among equals the newest first. */
  List<FoundOffering> search(OfferingSearch search, @Nullable Cursor after, int limit);

  /** Counts the offerings by facet, each facet without its own criteria of the search. */
  List<Facet> facets(OfferingSearch search);

  /** Finds titles in which a word begins with the text, in any language. */
  List<String> titles(String text, int limit);
}
