package fi.koppi.catalogservice.search.typed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The roots that a word shares with others of its family, such as hitsa- in hitsari, hitsaus and
 * hitsaaja, svets- in svetsare and svetsning, and weld in welder and welding.
 */
public final class WordRoots {

  private static final int SHORTEST = 4;

  /** The endings of Finnish cases, the longest first. */
  private static final List<String> CASES =
      List.of(
          "ksessa", "ksesta", "kseen", "ksella", "ksien", "ksia", "ksen", "kset", "ssa", "ssä",
          "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ksi", "iin", "een", "aan", "ään", "ien",
          "jen", "ita", "itä", "ia", "iä", "ta", "tä", "na", "nä", "n", "a", "ä", "t");

  /** The endings that make agents, actions and their like from a verb. */
  private static final Pattern DERIVED =
      Pattern.compile(
          "(\\p{L}{4,}?)(?:[aä]?j[aä]|minen|mis[et]*|ri|us|ys|uks|yks|nti|nta|ntä|nn[aä]|ta|tä"
              + "|ija|ijä|io|ist[oö]?|o|ö|u|y|i"
              + "|arna|arens?|are|ning(?:en|ar)?|ande|ing|sel|ör"
              + "|ers?|ings?|ors?|ists?|ment|ation)");

  private WordRoots() {}

  /** Returns the roots, the longest first; none is shorter than four letters. */
  public static Set<String> of(String word) {
    Set<String> roots = new LinkedHashSet<>();
    add(roots, word);
    derived(roots, word);
    for (String ending : CASES) {
      if (word.endsWith(ending)) {
        String stem = word.substring(0, word.length() - ending.length());
        if (stem.length() > SHORTEST) {
          add(roots, stem);
          derived(roots, ending.startsWith("ks") ? stem + "s" : stem);
        }
        break;
      }
    }
    return roots;
  }

  private static void derived(Set<String> roots, String word) {
    var derived = DERIVED.matcher(word);
    if (derived.matches()) {
      String root = derived.group(1);
      add(roots, root);
      if (root.length() > SHORTEST + 1 && root.matches(".*([aäeouy])\\1")) {
        add(roots, root.substring(0, root.length() - 1));
      }
    }
  }

  private static void add(Set<String> roots, String root) {
    if (root.length() >= SHORTEST) {
      roots.add(root);
    }
  }

  /** Returns the beginnings that count where a word only ends with a word of requests. */
  public static Set<String> beginnings(String word) {
    return RequestWords.beginnings(word);
  }
}
