package fi.koppi.catalogservice.search.persistence;

import fi.koppi.kit.sql.Sql;
import java.util.Optional;

/**
 * The words of names that somebody may have meant by mistyped words or parts of words: those that
 * share enough trigrams with them, the most similar first.
 */
final class SimilarWords {

  /** Further words are ignored: nobody types more and means each of them. */
  private static final int MOST_TYPED = 10;

  /** A short word may have hundreds of similar ones; the first are meant. */
  private static final int MOST_ALIKE = 20;

  private SimilarWords() {}

  /**
   * Makes a query of stems that looks for something similar to each word of the text. It is empty
   * if no word of the text is long enough. Stop words of any of the languages are left out.
   */
  static Optional<String> query(Sql sql, String text) {
    // At least half of the trigrams of a typed word; the operator has no parameter for the bound.
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
