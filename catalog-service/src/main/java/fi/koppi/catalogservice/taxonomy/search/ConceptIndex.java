package fi.koppi.catalogservice.taxonomy.search;

import fi.koppi.catalogservice.taxonomy.Concept;
import fi.koppi.kit.http.paging.Cursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds concepts by what a person types. */
public interface ConceptIndex {

  /** Finds concepts, the best first, also if the text has typing errors. */
  List<ScoredConcept> search(ConceptSearch search, @Nullable Cursor after, int limit);

  /** Finds concepts with a word that begins with the text; labels that begin with it come first. */
  List<Concept> suggest(ConceptSearch search, int limit);
}
