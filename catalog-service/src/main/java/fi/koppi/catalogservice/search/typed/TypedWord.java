package fi.koppi.catalogservice.search.typed;

import java.util.List;
import java.util.stream.Stream;

/**
 * A word that somebody has typed, or several of which any will do.
 *
 * @param alternatives the word in lower case, or all words between which "or" stands
 * @param quoted whether it is a phrase, whose words have to stand together
 */
public record TypedWord(List<String> alternatives, boolean quoted) {

  public TypedWord {
    alternatives = List.copyOf(alternatives);
  }

  static TypedWord plain(String word) {
    return new TypedWord(List.of(word), false);
  }

  static TypedWord phrase(String words) {
    return new TypedWord(List.of(words), true);
  }

  /** Joins two words of which any will do. */
  TypedWord or(TypedWord other) {
    return new TypedWord(
        Stream.concat(alternatives.stream(), other.alternatives.stream()).toList(),
        quoted || other.quoted);
  }

  /** Returns whether it is one plain word, which has forms and parts. */
  public boolean isPlain() {
    return !quoted && alternatives.size() == 1;
  }

  /** Returns the only or first word. */
  public String text() {
    return alternatives.getFirst();
  }
}
