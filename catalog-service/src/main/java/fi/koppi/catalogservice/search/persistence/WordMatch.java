package fi.koppi.catalogservice.search.persistence;

import fi.koppi.catalogservice.search.persistence.SearchConditions.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the words that somebody has typed fit a row: by their stems in each language and, where it
 * forgives, by those of similar words, too.
 *
 * @param similar a query of stems
 */
record WordMatch(String text, @Nullable String similar) {

  private static final String QUERY =
      "(websearch_to_tsquery('finnish', ?) || websearch_to_tsquery('swedish', ?)"
          + " || websearch_to_tsquery('english', ?))";

  static WordMatch exact(String text) {
    return new WordMatch(text, null);
  }

  Condition condition() {
    return similar == null
        ? new Condition("l.words @@ " + QUERY, List.of(text, text, text))
        : new Condition(
            "l.words @@ (" + QUERY + " || ?::tsquery)", List.of(text, text, text, similar));
  }

  /** The condition with {@code and} before it. */
  Condition required() {
    var condition = condition();
    return new Condition(" and " + condition.sql(), condition.arguments());
  }

  /** The higher the better; similar words tell apart what has none of those that were typed. */
  Condition rank() {
    String byStems = "(1000 * ts_rank(l.words, " + QUERY + "))::bigint * 1000";
    return similar == null
        ? new Condition(byStems, List.of(text, text, text))
        : new Condition(
            byStems + " + (1000 * ts_rank(l.words, ?::tsquery))::bigint",
            List.of(text, text, text, similar));
  }
}
