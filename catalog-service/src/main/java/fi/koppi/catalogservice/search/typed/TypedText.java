package fi.koppi.catalogservice.search.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text as somebody has typed it. A minus before a word excludes it, quotation marks make a
 * phrase, and "or" between two words means any of them. Symbols stay where they belong to a word,
 * as in C++, C# and .NET.
 *
 * @param words the words that have to be found, without the fillers of a request, unless there are
 *     no others
 * @param excluded the words that must not be found
 */
public record TypedText(List<TypedWord> words, List<TypedWord> excluded) {

  /** Further words are ignored: nobody types more and means each of them. */
  private static final int MOST_WORDS = 10;

  private static final Pattern TOKENS = Pattern.compile("(-?)\"([^\"]*)\"|(\\S+)");

  private static final Pattern WORDS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.+#])"
              + "(?:\\.\\p{L}[\\p{L}\\p{N}]*|[\\p{L}\\p{N}]{1,10}(?:\\+\\+|#))(?![\\p{L}\\p{N}+#])"
              + "|[\\p{L}\\p{N}]+");

  private static final Set<String> OR = Set.of("or", "tai", "eller");

  public TypedText {
    words = List.copyOf(words);
    excluded = List.copyOf(excluded);
  }

  public static TypedText of(String text) {
    var reading = new Reading();
    TOKENS.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(reading::add);
    return reading.text();
  }

  private static List<String> wordsOf(String text) {
    return WORDS.matcher(text).results().map(MatchResult::group).toList();
  }

  /** The words that were read so far. */
  private static final class Reading {

    private final List<TypedWord> words = new ArrayList<>();
    private final List<TypedWord> fillers = new ArrayList<>();
    private final List<TypedWord> excluded = new ArrayList<>();
    private boolean isAfterOr;

    void add(MatchResult token) {
      String phrase = token.group(2);
      if (phrase == null) {
        addPlain(token.group(3));
      } else {
        var parts = wordsOf(phrase);
        if (!parts.isEmpty()) {
          put(TypedWord.phrase(String.join(" ", parts)), !token.group(1).isEmpty());
        }
      }
    }

    private void addPlain(String token) {
      boolean isExcluded = token.startsWith("-");
      for (String word : wordsOf(token)) {
        if (OR.contains(word) && !isExcluded) {
          isAfterOr = !words.isEmpty();
        } else if (RequestWords.contain(word) && !isExcluded) {
          fillers.add(TypedWord.plain(word));
        } else {
          put(TypedWord.plain(word), isExcluded);
        }
      }
    }

    private void put(TypedWord word, boolean isExcluded) {
      if (isExcluded) {
        excluded.add(word);
      } else if (isAfterOr) {
        words.add(words.removeLast().or(word));
      } else if (words.size() < MOST_WORDS) {
        words.add(word);
      }
      isAfterOr = false;
    }

    TypedText text() {
      boolean hasOnlyFillers = words.isEmpty() && excluded.isEmpty();
      return new TypedText(hasOnlyFillers ? fillers : words, excluded);
    }
  }
}
