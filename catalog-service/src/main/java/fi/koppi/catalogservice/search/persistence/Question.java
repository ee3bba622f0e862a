package fi.koppi.catalogservice.search.persistence;

import fi.koppi.catalogservice.search.typed.TypedWord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that somebody has asked in words, ready to be searched for.
 *
 * @param words the words with their stems
 * @param excluded what must not be found
 * @param place the place that the text names, or null
 */
record Question(List<Asked> words, Excluded excluded, @Nullable Place place) {

  /**
   * A word that is asked for.
   *
   * @param exact a query of its stems in every language
   */
  record Asked(TypedWord word, String exact) {}

  /**
   * The words and places that an offering must not have, however far the search is widened.
   *
   * @param stems a query of the stems of words, or null
   * @param municipalities the municipalities of places that are excluded by name
   */
  record Excluded(@Nullable String stems, List<String> municipalities) {

    static final Excluded NOTHING = new Excluded(null, List.of());

    boolean isNothing() {
      return stems == null && municipalities.isEmpty();
    }
  }

  /**
   * A place.
   *
   * @param here the municipalities that have the name, and their successors
   * @param near the other municipalities around them
   */
  record Place(List<String> here, List<String> near) {}

  /** Returns whether the text has nothing to search for, such as only punctuation. */
  boolean isEmpty() {
    return words.isEmpty() && excluded.isNothing() && place == null;
  }

  /** Returns how many words are asked for; a place counts as one. */
  int size() {
    return words.size() + (place == null ? 0 : 1);
  }

  /** Returns how many of them an offering has to meet when the search is widened. */
  int minimum() {
    int size = size();
    if (size <= 2) {
      return size;
    }
    return size <= 4 ? size - 1 : size * 3 / 4;
  }
}
