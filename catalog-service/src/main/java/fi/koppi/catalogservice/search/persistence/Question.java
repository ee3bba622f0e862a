package fi.koppi.catalogservice.search.persistence;

import fi.koppi.catalogservice.search.typed.TypedWord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that somebody has asked in words, ready to be searched for.
 *
 * @param words the words with their stems
 * @param excluded a query of the stems that must not be found, or null
 * @param place the place that the text names, or null
 */
record Question(List<Asked> words, @Nullable String excluded, @Nullable Place place) {

  /**
   * A word that is asked for.
   *
   * @param exact a query of its stems in every language
   */
  record Asked(TypedWord word, String exact) {}

  /**
   * A place.
   *
   * @param here the municipalities that have the name, and their successors
   * @param near the other municipalities around them
   */
  record Place(List<String> here, List<String> near) {}

  /** Returns whether the text has nothing to search for, such as only punctuation. */
  boolean isEmpty() {
    return words.isEmpty() && excluded == null && place == null;
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
