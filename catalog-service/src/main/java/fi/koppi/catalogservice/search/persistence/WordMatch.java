package fi.koppi.catalogservice.search.persistence;

import fi.koppi.catalogservice.search.persistence.SearchConditions.Condition;
import java.util.List;

/**
 * How the words that somebody has typed fit a row: by their stems in each language or, forgivingly,
 * by trigrams too, which find what is mistyped and parts of compounds.
 */
record WordMatch(String text, boolean forgiving) {

  private static final String QUERY =
      "(websearch_to_tsquery('finnish', ?) || websearch_to_tsquery('swedish', ?)"
          + " || websearch_to_tsquery('english', ?))";

  Condition condition() {
    return forgiving
        ? new Condition(
            "(l.words @@ " + QUERY + " or ?::text <% l.folded)", List.of(text, text, text, text))
        : new Condition("l.words @@ " + QUERY, List.of(text, text, text));
  }

  /** The condition with {@code and} before it. */
  Condition required() {
    var condition = condition();
    return new Condition(" and " + condition.sql(), condition.arguments());
  }

  /** The higher the better; trigrams tell apart what stems do not. */
  Condition rank() {
    String byStems = "(1000 * ts_rank(l.words, " + QUERY + "))::bigint * 1000";
    return forgiving
        ? new Condition(
            byStems + " + (1000 * word_similarity(?::text, l.folded))::bigint",
            List.of(text, text, text, text))
        : new Condition(byStems, List.of(text, text, text));
  }
}
