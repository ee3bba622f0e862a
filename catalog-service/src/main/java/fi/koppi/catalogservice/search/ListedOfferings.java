package fi.koppi.catalogservice.search;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.kit.http.Cursor;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of the storage of what can be found. */
public interface ListedOfferings {

  /** Takes offerings over as they are now. */
  void add(Collection<OfferingId> offerings);

  void remove(Collection<OfferingId> offerings);

  /** What fits, the best first; of equals the newest first. */
  List<FoundOffering> search(OfferingSearch search, @Nullable Cursor after, int limit);

  /** How many there are of each value, each facet without its own part of the search. */
  List<Facet> facets(OfferingSearch search);

  /** Titles that have a word which begins with the text, in any language. */
  List<String> titles(String text, int limit);
}
