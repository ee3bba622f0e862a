package fi.koppi.catalogservice.search.persistence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A word of a question with other words for it, each kind as a query of stems. */
final class Widened {

  private static final Pattern LEXEME = Pattern.compile("'(?:[^']|'')+'");

  private final Map<Relation, String> queries = new EnumMap<>(Relation.class);

  Widened(String exact) {
    add(Relation.EXACT, exact);
  }

  final void add(Relation relation, String query) {
    queries.merge(relation, query, (first, second) -> first + " | " + second);
  }

  /** Returns the word without those that are only related or look alike. */
  Widened close() {
    var close = new Widened(queries.getOrDefault(Relation.EXACT, ""));
    queries.forEach((relation, query) -> {
      if (relation.isClose() && relation != Relation.EXACT) {
        close.add(relation, query);
      }
    });
    return close;
  }

  /** Returns whether there are other words than the typed one. */
  boolean isWidened() {
    return queries.size() > 1;
  }

  /** Returns the query of the words with this relation, or null if there are none. */
  @Nullable String query(Relation relation) {
    return queries.get(relation);
  }

  /** Returns a query that any of the words meets. */
  String any() {
    return String.join(" | ", queries.values());
  }

  /** Returns the query for titles and names alone. */
  static String inNames(String query) {
    return LEXEME
        .matcher(query)
        .replaceAll(lexeme -> Matcher.quoteReplacement(lexeme.group() + ":A"));
  }

  /** Returns a query that at least so many of the words meet. */
  static String atLeast(int minimum, List<Widened> words) {
    if (minimum == 1) {
      return words.stream().map(Widened::any).collect(Collectors.joining(" | "));
    }
    if (minimum == words.size()) {
      return words.stream().map(word -> "(" + word.any() + ")").collect(Collectors.joining(" & "));
    }
    var rest = words.subList(1, words.size());
    return "(%s) & (%s) | %s"
        .formatted(words.getFirst().any(), atLeast(minimum - 1, rest), atLeast(minimum, rest));
  }
}
