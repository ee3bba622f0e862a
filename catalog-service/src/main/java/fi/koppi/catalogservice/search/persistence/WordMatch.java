package fi.koppi.catalogservice.search.persistence;

import fi.koppi.catalogservice.search.persistence.Question.Excluded;
import fi.koppi.catalogservice.search.persistence.Question.Place;
import fi.koppi.kit.sql.Clause;
import fi.koppi.kit.sql.Conditions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of a question with a row {@code l} of the listing: exact, if all words and the place
 * have to fit as they were typed, or widened, if some of them may be missing and other words count,
 * too.
 */
sealed interface WordMatch {

  /** Returns the conditions that a row has to meet. */
  Conditions condition();

  /** Returns the column {@code rank}; the higher, the better. */
  Clause rank();

  /** Returns the column {@code found_by}, a sum of the {@link FoundByColumn} bits. */
  Clause foundBy();

  static WordMatch exact(Question question) {
    return new Exact(question);
  }

  static WordMatch widened(Question question, List<Widened> words, int minimum) {
    return new AtLeast(question, words, minimum);
  }

  /** Returns where a municipality or online teaching is searched for, as words of the filters. */
  private static List<String> filters(Place place) {
    var municipalities =
        Stream.concat(place.here().stream(), place.near().stream())
            .map(code -> "municipality:" + code);
    return Stream.concat(municipalities, Stream.of("delivery_mode:ONLINE")).toList();
  }

  private static Conditions without(Excluded excluded) {
    var conditions = new Conditions().andIf(excluded.stems(), "not l.words @@ ?::tsquery");
    return excluded.municipalities().isEmpty()
        ? conditions
        : conditions.and("l.municipality <> all(?)", excluded.municipalities());
  }

  /** The words as they were typed, ranked by how often and how close together they stand. */
  record Exact(Question question) implements WordMatch {

    @Override
    public Conditions condition() {
      var all = without(question.excluded());
      if (!question.words().isEmpty()) {
        all.and("l.words @@ ?::tsquery", query());
      }
      var place = question.place();
      if (place != null) {
        all.and("l.filters && ?::text[]", filters(place));
      }
      return all;
    }

    @Override
    public Clause rank() {
      var place = question.place();
      List<Clause> sum = new ArrayList<>();
      if (!question.words().isEmpty()) {
        sum.add(Clause.of("(1000 * ts_rank(l.words, ?::tsquery))::bigint * 1000", query()));
      }
      if (place != null) {
        sum.add(
            Clause.of(
                """
                case when l.municipality = any(?) then 3000000000
                    when l.municipality = any(?) then 2000000000 else 1000000000 end\
                """,
                place.here(),
                place.near()));
      }
      return sum.isEmpty() ? Clause.of("0::bigint as rank") : sum(sum, "\n    + ", " as rank");
    }

    @Override
    public Clause foundBy() {
      var place = question.place();
      int words = question.words().isEmpty() ? 0 : FoundByColumn.EXACT;
      return place == null
          ? Clause.of("%d as found_by".formatted(words))
          : Clause.of(
              "%d + case when l.municipality = any(?) then %d else %d end as found_by"
                  .formatted(words, FoundByColumn.PLACE, FoundByColumn.NEARBY),
              place.here());
    }

    private String query() {
      return question.words().stream()
          .map(word -> "(" + word.exact() + ")")
          .collect(Collectors.joining(" & "));
    }
  }

  /**
   * The words and others for them, of which a row meets at least a number, ranked by how well each
   * word fits: in a title or name before elsewhere, and the typed word before a synonym, a part and
   * a similar word.
   *
   * @param minimum how many words a row has to meet; the place counts as one
   */
  record AtLeast(Question question, List<Widened> words, int minimum) implements WordMatch {

    /** A query of all combinations of more words would be too long; these are counted. */
    private static final int MOST_COMBINED = 6;

    @Override
    public Conditions condition() {
      var all = without(question.excluded());
      var place = question.place();
      if (place == null) {
        all.and(words(minimum));
      } else if (minimum > words.size()) {
        all.and("l.filters && ?::text[]", filters(place));
        if (!words.isEmpty()) {
          all.and(words(words.size()));
        }
      } else if (minimum == 1) {
        all.and(words(1));
      } else {
        var withPlace = words(minimum - 1);
        var without = words(minimum);
        var arguments = new ArrayList<@Nullable Object>();
        arguments.add(filters(place));
        arguments.addAll(withPlace.arguments());
        arguments.addAll(without.arguments());
        all.and(
            new Clause(
                "(l.filters && ?::text[] and %s\n  or %s)"
                    .formatted(withPlace.sql(), without.sql()),
                arguments));
      }
      return all;
    }

    private Clause words(int atLeast) {
      if (words.size() <= MOST_COMBINED || atLeast == 1 || atLeast == words.size()) {
        return Clause.of("l.words @@ ?::tsquery", Widened.atLeast(atLeast, words));
      }
      var met =
          words.stream()
              .map(word -> Clause.of("(l.words @@ ?::tsquery)::integer", word.any()))
              .toList();
      var count = sum(met, " + ", " >= " + atLeast);
      var arguments = new ArrayList<@Nullable Object>();
      arguments.add(Widened.atLeast(1, words));
      arguments.addAll(count.arguments());
      return new Clause("(l.words @@ ?::tsquery and " + count.sql() + ")", arguments);
    }

    @Override
    public Clause rank() {
      var fits = new ArrayList<Clause>();
      words.forEach(word -> fits.add(fit(word)));
      var place = question.place();
      if (place != null) {
        fits.add(
            Clause.of(
                """
                case when l.municipality = any(?) then 600000
                    when l.municipality = any(?) then 400000
                    when l.delivery_mode = 'ONLINE' then 300000 else 0 end\
                """,
                place.here(),
                place.near()));
      }
      // Among equals, a short text says more about each of its words.
      return sum(fits, "\n    + ", "\n    - least(length(l.words), 999)::bigint as rank");
    }

    private static Clause fit(Widened word) {
      var cases = new Cases();
      for (var weighed : Relation.byWeight()) {
        String query = word.query(weighed.relation());
        if (query != null) {
          cases.in(weighed.isInNames() ? Widened.inNames(query) : query, weighed.weight());
        }
      }
      return cases.otherwise(0);
    }

    @Override
    public Clause foundBy() {
      var ways = new ArrayList<Clause>();
      for (Widened word : words) {
        var cases = new Cases();
        for (Relation relation : Relation.values()) {
          String query = word.query(relation);
          if (query != null) {
            cases.in(query, FoundByColumn.bit(relation.foundBy()));
          }
        }
        ways.add(cases.otherwise(FoundByColumn.FEWER_WORDS));
      }
      var place = question.place();
      if (place != null) {
        ways.add(
            Clause.of(
                """
                case when l.municipality = any(?) then %d
                    when l.municipality = any(?) or l.delivery_mode = 'ONLINE' then %d else %d end\
                """
                    .formatted(
                        FoundByColumn.PLACE, FoundByColumn.NEARBY, FoundByColumn.FEWER_WORDS),
                place.here(),
                place.near()));
      }
      return sum(ways, "\n    | ", " as found_by");
    }
  }

  private static Clause sum(List<Clause> parts, String operator, String end) {
    return new Clause(
        parts.stream()
                .map(part -> part.sql().startsWith("case") ? "(" + part.sql() + ")" : part.sql())
                .collect(Collectors.joining(operator))
            + end,
        parts.stream().flatMap(part -> part.arguments().stream()).toList());
  }

  /** The value of the first query that a row meets. */
  final class Cases {

    private final StringBuilder cases = new StringBuilder("case");
    private final List<@Nullable Object> queries = new ArrayList<>();

    private void in(String query, int value) {
      cases.append("\n    when l.words @@ ?::tsquery then ").append(value);
      queries.add(query);
    }

    private Clause otherwise(int value) {
      return new Clause(cases.append(" else ").append(value).append(" end").toString(), queries);
    }
  }
}
