package fi.koppi.catalogservice.search.typed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of places that a word may be a form of. Finnish names change at their ends and within,
 * as in Helsinki, Helsingissä and Lahti, Lahdessa; the rules here undo that without a list of
 * names. They make more names than there are, of which only those of municipalities count.
 */
public final class PlaceForms {

  /** The endings of the cases in which people name a place, the longest first. */
  private static final List<String> ENDINGS =
      List.of(
          "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "seen", "siin", "ta", "tä",
          "n");

  /** The case of "Turkuun" and "Iihin" repeats the last vowel, after an h or without it. */
  private static final Pattern INTO = Pattern.compile("(.*([aeiouyäöå]))h?\\2n");

  private static final Pattern NEW_TOWN =
      Pattern.compile("uu(?:dessa|desta|teen|della|delta|delle|den)(\\p{L}{4,})");

  /** A consonant and what it was before an ending closed the syllable. */
  private enum Grade {
    NG("ng", "nk"),
    MM("mm", "mp"),
    NN("nn", "nt"),
    LL("ll", "lt"),
    RR("rr", "rt"),
    LJ("lj", "lk"),
    RJ("rj", "rk"),
    D("d", "t"),
    V("v", "p"),
    K("k", "kk"),
    P("p", "pp"),
    T("t", "tt");

    private final String weak;
    private final String strong;

    Grade(String weak, String strong) {
      this.weak = weak;
      this.strong = strong;
    }
  }

  private PlaceForms() {}

  /** Returns the names in lower case of which the word may be a form, the word itself first. */
  public static Set<String> names(String word) {
    Set<String> names = new LinkedHashSet<>();
    names.add(word);
    if (word.endsWith("s")) {
      // The genitive of Swedish and English.
      names.add(without(word, 1));
    }
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() > ending.length() + 1) {
        addNames(names, without(word, ending.length()));
        if (ending.startsWith("ll")) {
          // Kangasala has the form Kangasalla.
          names.add(without(word, ending.length()) + "l" + ending.substring(2));
        }
      }
    }
    var into = INTO.matcher(word);
    if (into.matches()) {
      addNames(names, into.group(1));
    }
    var newTown = NEW_TOWN.matcher(word);
    if (newTown.matches()) {
      names(newTown.group(1)).forEach(name -> names.add("uusi" + name));
    }
    return names;
  }

  private static void addNames(Set<String> names, String stem) {
    addGrades(names, stem);
    if (stem.endsWith("e")) {
      // Lahde, järve and koske come from lahti, järvi and koski; joe and mäe from joki and mäki.
      addGrades(names, without(stem, 1) + "i");
      names.add(without(stem, 1) + "ki");
    }
    if (stem.endsWith("ee")) {
      names.add(without(stem, 1));
    }
    if (stem.endsWith("de") || stem.endsWith("te")) {
      // Varkaude comes from varkaus, and vede from vesi.
      names.add(without(stem, 2) + "s");
      names.add(without(stem, 2) + "si");
    }
    if (stem.endsWith("se") || stem.endsWith("si")) {
      names.add(without(stem, 2) + "nen");
    }
    if (stem.endsWith("i")) {
      // Kauniaisiin has its ending after kauniai, and virroilla after virroi.
      names.add(stem + "nen");
      names.add(without(stem, 1) + "t");
    }
    if (stem.endsWith("oi") || stem.endsWith("öi")) {
      addGrades(names, without(stem, 2) + "at");
    }
  }

  private static void addGrades(Set<String> names, String stem) {
    names.add(stem);
    int vowel = stem.length() - 1;
    if (vowel < 1) {
      return;
    }
    String head = stem.substring(0, vowel);
    String end = stem.substring(vowel);
    for (Grade grade : Grade.values()) {
      if (head.endsWith(grade.weak)) {
        names.add(without(head, grade.weak.length()) + grade.strong + end);
      }
    }
    // The k of Turku, which Turussa has lost.
    names.add(head + "k" + end);
  }

  private static String without(String word, int last) {
    return word.substring(0, word.length() - last);
  }
}
