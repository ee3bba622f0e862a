package fi.koppi.catalogservice.taxonomy.search;

import fi.koppi.catalogservice.taxonomy.Concept;
import fi.koppi.kit.http.Cursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds concepts by what a person types. */
public interface ConceptIndex {

  /** What fits, the best first, typing errors forgiven. */
  List<ScoredConcept> search(ConceptSearch search, @Nullable Cursor after, int limit);

  /** What has a word that begins with the text, what begins with it first. */
  List<Concept> suggest(ConceptSearch search, int limit);
}
