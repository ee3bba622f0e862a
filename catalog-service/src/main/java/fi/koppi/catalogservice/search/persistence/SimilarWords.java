package fi.koppi.catalogservice.search.persistence;

import fi.koppi.kit.sql.Sql;
import java.util.Optional;

/**
 * What fits in place of words that somebody has mistyped, or of which names hold a part only: words
 * of names with which they share enough trigrams, the most alike first.
 */
final class SimilarWords {

  /** Nobody types more words than this and means each of them. */
  private static final int MOST_TYPED = 10;

  /** Of a short word there may be hundreds, and the first are meant. */
  private static final int MOST_ALIKE = 20;

  private SimilarWords() {}

  /**
   * A query of stems that asks for something alike in place of each word of the text; empty where
   * the text has no word that is long enough. Stop words of any of the languages ask for nothing.
   */
  static Optional<String> query(Sql sql, String text) {
    // Of the trigrams of what was typed, half at least; the operator takes no bound of its own.
    sql.select("select set_config('pg_trgm.word_similarity_threshold', '0.5', true)", row -> row);
    return sql.select(
            """
            with typed as (
              select position, word
              from regexp_split_to_table(?, '[^[:alnum:]]+') with ordinality as t (word, position)
              where length(word) >= 3 and length(to_tsvector('finnish', word)) > 0
                and length(to_tsvector('swedish', word)) > 0
                and length(to_tsvector('english', word)) > 0
              order by position limit ?),
            meant as (
              select position, word from typed
              union
              select position, alike.word
              from typed, lateral (
                select l.word from listed_word l where typed.word <% l.word
                order by word_similarity(typed.word, l.word) desc, length(l.word), l.word
                limit ?) as alike),
            stems as (
              select position, string_agg(distinct quote_literal(lexeme), ' | ') as any_of
              from meant, unnest(to_tsvector('finnish', word) || to_tsvector('swedish', word)
                || to_tsvector('english', word))
              group by position)
            select string_agg('(' || any_of || ')', ' & ') from stems
            """,
            row -> Optional.ofNullable(row.getString(1)), text, MOST_TYPED, MOST_ALIKE)
        .getFirst();
  }
}
