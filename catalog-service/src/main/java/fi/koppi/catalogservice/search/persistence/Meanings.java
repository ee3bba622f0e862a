package fi.koppi.catalogservice.search.persistence;

import fi.koppi.catalogservice.search.persistence.Question.Asked;
import fi.koppi.catalogservice.search.typed.WordRoots;
import fi.koppi.kit.json.StoredJson;
import fi.koppi.kit.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds other words for what was asked: synonyms, the names of occupations and skills in all
 * languages, words that contain a typed word or belong to its family, and those that look alike.
 */
final class Meanings {

  /** The longest term that is looked for, such as "early childhood education instructor". */
  private static final int LONGEST_TERM = 4;

  /** A short word may have hundreds of similar ones; the first are meant. */
  private static final int MOST_ALIKE = 20;

  private static final int MOST_PARTS = 40;

  /**
   * Finds the words of a group beside those that are only related to it. A word that a stemmer cuts
   * to a few letters, or of whose words only one counts, would find too much.
   */
  private static final String SYNONYMS =
      """
      with terms as (
        select distinct t.first, t.last, l.language, search_key(l.language, t.term) as key
        from jsonb_to_recordset(?::jsonb) as t (first integer, last integer, term text)
        cross join (values ('fi'), ('sv'), ('en')) as l (language)),
      meant as (
        select t.first, t.last, t.language as typed, w.language, w.word, w.is_related
        from terms t join search_synonym s on s.search_keys @> array[t.key]
        cross join lateral (
          select 'fi' as language, unnest(s.fi) as word, false as is_related
          union all
          select 'sv', unnest(s.sv), false
          union all
          select 'en', unnest(s.en), false
          union all
          select 'fi', unnest(s.related_fi), true
          union all
          select 'sv', unnest(s.related_sv), true
          union all
          select 'en', unnest(s.related_en), true) as w
        where t.key not like '%:'
        union
        select t.first, t.last, t.language, w.language, w.word, false
        from terms t join concept c on c.search_keys @> array[t.key] and c.retired_at is null
        cross join lateral (
          select key as language, value as word from jsonb_each_text(c.label)
          union all
          select o.key, n.name
          from jsonb_each(c.other_names) as o
          cross join lateral jsonb_array_elements_text(o.value) as n (name)) as w
        where t.key not like '%:'),
      stemmed as (
        select m.*, case m.language
          when 'fi' then plainto_tsquery('finnish', m.word)
          when 'sv' then plainto_tsquery('swedish', m.word)
          else plainto_tsquery('english', m.word) end as query
        from meant m)
      select first, last,
        case when is_related then 'RELATED' when typed = language then 'SYNONYM'
          else 'TRANSLATION' end as relation,
        string_agg(distinct '(' || query::text || ')', ' | ') as query
      from stemmed
      where numnode(query) > 1
        or numnode(query) = 1 and word !~ '\\s' and length(word) - length(query::text) < 2
      group by 1, 2, 3
      """;

  /**
   * Finds parts before look-alikes. A short root counts only at the beginning of a word, because it
   * stands within others by chance; a typed compound is also found by its last part.
   */
  private static final String RELATED =
      """
      with typed as (
        select t.position, t.word, t.roots
        from jsonb_to_recordset(?::jsonb) as t (position integer, word text, roots text[])),
      stems as (
        select distinct t.position, s.lexeme
        from typed t cross join unnest(to_tsvector('finnish', t.word)
          || to_tsvector('swedish', t.word) || to_tsvector('english', t.word)) as s
        where length(s.lexeme) > 4 or s.lexeme = t.word and length(s.lexeme) = 4),
      roots as (
        select position, unnest(roots) as root, 'FAMILY' as relation from typed
        union
        select position, lexeme, 'PART' from stems),
      found as (
        select r.position, r.relation, w.word
        from roots r cross join lateral (
          select l.word from listed_word l
          where l.word like case when length(r.root) > 4 then '%' else '' end || r.root || '%'
          order by starts_with(l.word, r.root) desc, length(l.word), l.word limit ?) as w
        union
        select t.position, 'FAMILY', l.word
        from typed t cross join generate_series(4, length(t.word) - 4) as n
        cross join lateral (select word from listed_word where word = substr(t.word, n) limit 1) as l
        union
        select t.position, 'SIMILAR', w.word
        from typed t cross join lateral (
          select l.word from listed_word l where t.word <% l.word
          order by word_similarity(t.word, l.word) desc, length(l.word), l.word limit ?) as w
        where length(t.word) >= 3)
      select f.position, f.relation, string_agg(distinct quote_literal(s.lexeme), ' | ') as query
      from found f cross join unnest(to_tsvector('finnish', f.word)
        || to_tsvector('swedish', f.word) || to_tsvector('english', f.word)) as s
      group by 1, 2
      """;

  private Meanings() {}

  /** Returns the words of the question with all other words for them. */
  static List<Widened> of(Sql sql, Question question) {
    var words = question.words();
    var widened = words.stream().map(Asked::exact).map(Widened::new).toList();
    if (widened.isEmpty()) {
      return widened;
    }
    for (Found found : sql.select(SYNONYMS, Found::term, StoredJson.write(terms(words)))) {
      widened
          .subList(found.first(), found.last() + 1)
          .forEach(word -> word.add(found.relation(), found.query()));
    }
    var rooted = roots(words);
    if (!rooted.isEmpty()) {
      // At least half of the trigrams of a typed word; the operator has no parameter for the bound.
      sql.select("select set_config('pg_trgm.word_similarity_threshold', '0.5', true)", row -> row);
      for (Found found :
          sql.select(RELATED, Found::word, StoredJson.write(rooted), MOST_PARTS, MOST_ALIKE)) {
        widened.get(found.first()).add(found.relation(), found.query());
      }
    }
    return widened;
  }

  private static List<Term> terms(List<Asked> words) {
    List<Term> terms = new ArrayList<>();
    for (int first = 0; first < words.size(); first++) {
      var word = words.get(first).word();
      for (String alternative : word.alternatives()) {
        terms.add(new Term(first, first, alternative));
        for (String beginning : WordRoots.beginnings(alternative)) {
          terms.add(new Term(first, first, beginning));
        }
      }
      var term = new StringBuilder(word.text());
      for (int last = first + 1; last < Math.min(words.size(), first + LONGEST_TERM); last++) {
        term.append(' ').append(words.get(last).word().text());
        terms.add(new Term(first, last, term.toString()));
      }
    }
    return terms;
  }

  private static List<Rooted> roots(List<Asked> words) {
    List<Rooted> rooted = new ArrayList<>();
    for (int position = 0; position < words.size(); position++) {
      var word = words.get(position).word();
      if (word.isPlain() && word.text().matches("[\\p{L}\\p{N}]+")) {
        List<String> roots = new ArrayList<>(WordRoots.of(word.text()));
        for (String beginning : WordRoots.beginnings(word.text())) {
          roots.addAll(WordRoots.of(beginning));
        }
        rooted.add(new Rooted(position, word.text(), roots));
      }
    }
    return rooted;
  }

  /** A term of one word or more, from the first to the last of them. */
  private record Term(int first, int last, String term) {}

  private record Rooted(int position, String word, List<String> roots) {}

  private record Found(int first, int last, Relation relation, String query) {

    static Found term(ResultSet row) throws SQLException {
      int first = row.getInt("first");
      int last = row.getInt("last");
      var relation = Relation.valueOf(row.getString("relation"));
      return new Found(
          first,
          last,
          first < last && relation != Relation.RELATED ? Relation.TERM : relation,
          row.getString("query"));
    }

    static Found word(ResultSet row) throws SQLException {
      int position = row.getInt("position");
      return new Found(
          position, position, Relation.valueOf(row.getString("relation")), row.getString("query"));
    }
  }
}
