package fi.koppi.catalogservice.search.persistence;

import fi.koppi.kit.sql.Clause;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of the words that somebody has typed with a row: by their stems in each language
 * and, where typing errors are forgiven, also by the stems of similar words.
 *
 * @param similar a query of stems, or null where only the typed words count
 */
record WordMatch(String text, @Nullable String similar) {

  private static final String EXACT =
      """
      l.words @@ (websearch_to_tsquery('finnish', ?) || websearch_to_tsquery('swedish', ?)
        || websearch_to_tsquery('english', ?))
      """;

  private static final String FORGIVING =
      """
      l.words @@ ((websearch_to_tsquery('finnish', ?) || websearch_to_tsquery('swedish', ?)
        || websearch_to_tsquery('english', ?)) || ?::tsquery)
      """;

  private static final String EXACT_RANK =
      """
      (1000 * ts_rank(l.words, (websearch_to_tsquery('finnish', ?)
        || websearch_to_tsquery('swedish', ?)
        || websearch_to_tsquery('english', ?))))::bigint * 1000 as rank
      """;

  private static final String FORGIVING_RANK =
      """
      (1000 * ts_rank(l.words, (websearch_to_tsquery('finnish', ?)
        || websearch_to_tsquery('swedish', ?)
        || websearch_to_tsquery('english', ?))))::bigint * 1000
        + (1000 * ts_rank(l.words, ?::tsquery))::bigint as rank
      """;

  static WordMatch exact(String text) {
    return new WordMatch(text, null);
  }

  Clause condition() {
    return similar == null
        ? Clause.of(EXACT, text, text, text)
        : Clause.of(FORGIVING, text, text, text, similar);
  }

  /**
   * Returns the column {@code rank}; the higher, the better. Similar words only order the rows that
   * contain none of the typed words.
   */
  Clause rank() {
    return similar == null
        ? Clause.of(EXACT_RANK, text, text, text)
        : Clause.of(FORGIVING_RANK, text, text, text, similar);
  }
}
