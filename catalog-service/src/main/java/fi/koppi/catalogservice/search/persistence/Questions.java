package fi.koppi.catalogservice.search.persistence;

import fi.koppi.catalogservice.search.persistence.Question.Asked;
import fi.koppi.catalogservice.search.persistence.Question.Excluded;
import fi.koppi.catalogservice.search.persistence.Question.Place;
import fi.koppi.catalogservice.search.typed.PlaceForms;
import fi.koppi.catalogservice.search.typed.TypedText;
import fi.koppi.catalogservice.search.typed.TypedWord;
import fi.koppi.kit.json.StoredJson;
import fi.koppi.kit.sql.Sql;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads typed texts as questions: finds the stems of words and the municipalities they name. */
final class Questions {

  /** The radius of a place that a text names. */
  private static final int NEAR_KM = 30;

  /** Words with symbols are not stemmed, because the parser of texts would drop the symbols. */
  private static final String READ_WORDS =
      """
      select (
          select string_agg(q.query, ' | ')
          from jsonb_array_elements_text(w.alternatives) as t (text)
          cross join lateral (select '(' || nullif(case
            when t.text ~ '[+#.]' then quote_literal(t.text)
            when w.quoted then (phraseto_tsquery('finnish', t.text)
              || phraseto_tsquery('swedish', t.text) || phraseto_tsquery('english', t.text))::text
            else (plainto_tsquery('finnish', t.text)
              || plainto_tsquery('swedish', t.text) || plainto_tsquery('english', t.text))::text
            end, '') || ')' as query) as q) as exact,
        array(
          select m.code from municipality m
          where array[lower(m.name ->> 'fi'), lower(m.name ->> 'sv'), lower(m.name ->> 'en')]
            && w.names
          union
          select m.successor from municipality m
          where array[lower(m.name ->> 'fi'), lower(m.name ->> 'sv'), lower(m.name ->> 'en')]
            && w.names and m.successor is not null) as municipalities
      from jsonb_to_recordset(?::jsonb)
        as w (position integer, alternatives jsonb, quoted boolean, names text[])
      order by w.position
      """;

  private static final String READ_NEIGHBOURS =
      """
      select distinct c.code
      from municipality m join municipality c on c.code <> all (?)
      where m.code = any (?)
        and 2 * 6371 * asin(least(1, sqrt(sin(radians(c.latitude - m.latitude) / 2) ^ 2
          + cos(radians(m.latitude)) * cos(radians(c.latitude))
            * sin(radians(c.longitude - m.longitude) / 2) ^ 2))) <= ?
      """;

  /** Excludes compounds of a word, too, because a search finds them by their parts. */
  private static final String READ_EXCLUDED_PARTS =
      """
      select string_agg(distinct quote_literal(s.lexeme), ' | ')
      from unnest(?) as r (root)
      join listed_word l on l.word like '%' || r.root || '%'
      cross join unnest(to_tsvector('finnish', l.word) || to_tsvector('swedish', l.word)
        || to_tsvector('english', l.word)) as s
      """;

  /** A shorter word is a part of too many others by chance. */
  private static final int SHORTEST_PART = 4;

  private Questions() {}

  static Question of(Sql sql, String text) {
    var typed = TypedText.of(text);
    int words = typed.words().size();
    List<WordRow> asked = new ArrayList<>();
    typed.words().forEach(word -> asked.add(WordRow.word(asked.size(), word)));
    for (int second = 1; second < words; second++) {
      asked.add(
          WordRow.pair(asked.size(), typed.words().get(second - 1), typed.words().get(second)));
    }
    typed.excluded().forEach(word -> asked.add(WordRow.word(asked.size(), word)));
    if (asked.isEmpty()) {
      return new Question(List.of(), Excluded.NOTHING, null);
    }
    var read = sql.select(READ_WORDS, ReadRow::of, StoredJson.write(asked));
    return question(sql, typed, read);
  }

  private static Question question(Sql sql, TypedText typed, List<ReadRow> read) {
    int words = typed.words().size();
    int pairs = Math.max(words - 1, 0);
    boolean[] isPlace = new boolean[words];
    List<String> here = new ArrayList<>();
    for (int position = 0; position < words + pairs; position++) {
      var municipalities = read.get(position).municipalities();
      if (!municipalities.isEmpty()) {
        here.addAll(municipalities);
        int first = position < words ? position : position - words;
        int last = position < words ? first : first + 1;
        Arrays.fill(isPlace, first, last + 1, true);
      }
    }
    List<Asked> asked = new ArrayList<>();
    for (int position = 0; position < words; position++) {
      String exact = read.get(position).exact();
      if (!isPlace[position] && exact != null) {
        asked.add(new Asked(typed.words().get(position), exact));
      }
    }
    return new Question(
        asked,
        excluded(sql, typed.excluded(), read.subList(words + pairs, read.size())),
        here.isEmpty() ? null : place(sql, here));
  }

  private static Place place(Sql sql, List<String> here) {
    var near = sql.select(READ_NEIGHBOURS, row -> row.getString(1), here, here, NEAR_KM);
    return new Place(here, near);
  }

  private static Excluded excluded(Sql sql, List<TypedWord> words, List<ReadRow> read) {
    var municipalities = read.stream().flatMap(row -> row.municipalities().stream()).toList();
    return new Excluded(excludedStems(sql, words, read), municipalities);
  }

  private static @Nullable String excludedStems(
      Sql sql, List<TypedWord> words, List<ReadRow> read) {
    List<String> queries = new ArrayList<>();
    read.stream()
        .map(ReadRow::exact)
        .forEach(exact -> {
          if (exact != null) {
            queries.add(exact);
          }
        });
    var parts =
        words.stream()
            .filter(TypedWord::isPlain)
            .map(TypedWord::text)
            .filter(word -> word.length() >= SHORTEST_PART && word.matches("[\\p{L}\\p{N}]+"))
            .toList();
    if (!parts.isEmpty()) {
      String compounds = sql.select(READ_EXCLUDED_PARTS, row -> row.getString(1), parts).getFirst();
      if (compounds != null) {
        queries.add(compounds);
      }
    }
    return queries.isEmpty() ? null : String.join(" | ", queries);
  }

  /**
   * A word as the statement reads it.
   *
   * @param names the names of places of which it may be a form
   */
  private record WordRow(
      int position, List<String> alternatives, boolean quoted, Collection<String> names) {

    static WordRow word(int position, TypedWord word) {
      return new WordRow(
          position,
          word.alternatives(),
          word.quoted(),
          word.isPlain() ? PlaceForms.names(word.text()) : Set.of());
    }

    /** Makes two words that may be the name of one place, such as Mänttä-Vilppula. */
    static WordRow pair(int position, TypedWord first, TypedWord second) {
      return new WordRow(
          position,
          List.of(),
          false,
          first.isPlain() && second.isPlain()
              ? PlaceForms.names(second.text()).stream()
                  .flatMap(name ->
                      List.of(first.text() + "-" + name, first.text() + " " + name).stream())
                  .collect(Collectors.toSet())
              : Set.of());
    }
  }

  private record ReadRow(@Nullable String exact, List<String> municipalities) {

    static ReadRow of(ResultSet row) throws SQLException {
      Array municipalities = row.getArray("municipalities");
      return new ReadRow(row.getString("exact"), List.of((String[]) municipalities.getArray()));
    }
  }
}
