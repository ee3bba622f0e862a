package fi.koppi.catalogservice.guide.training;

import fi.koppi.kit.identifier.LocalizedText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The criteria by which somebody looks for a training. A training has to meet all that are given.
 *
 * @param text words in any language of the guide
 * @param skill URI of a skill
 * @param field a broad field in ISCED-F, such as 07
 * @param municipality the place of teaching
 * @param provider the id of a college
 * @param entryLanguage the requirement at entry as the guide names it: {@code fi-A2}, or {@code
 *     none}
 */
public record Need(
    @Nullable String text,
    @Nullable String skill,
    @Nullable String field,
    @Nullable String municipality,
    @Nullable String provider,
    @Nullable String entryLanguage,
    @Nullable Start start) {

  /** The longest text that can be searched for. */
  public static final int LONGEST_TEXT = 200;

  /** The requirement of trainings that require no language. */
  public static final String NO_LANGUAGE = "none";

  private static final int ENDING = 4;
  private static final int SHORTEST_STEM = 4;

  public static final Need ANY = new Need(null, null, null, null, null, null, null);

  /** Treats the empty fields of a form as not given. */
  public Need {
    text = given(text);
    skill = given(skill);
    field = given(field);
    municipality = given(municipality);
    provider = given(provider);
    entryLanguage = given(entryLanguage);
  }

  private static @Nullable String given(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  public boolean isAny() {
    return equals(ANY);
  }

  /** Returns the criteria that are given, each by the name and in the form of its parameter. */
  public Map<String, String> criteria() {
    Map<String, String> given = new LinkedHashMap<>();
    put(given, "text", text);
    put(given, "skill", skill);
    put(given, "field", field);
    put(given, "municipality", municipality);
    put(given, "provider", provider);
    put(given, "entryLanguage", entryLanguage);
    put(given, "start", start == null ? null : start.code());
    return given;
  }

  private static void put(Map<String, String> given, String name, @Nullable String value) {
    if (value != null) {
      given.put(name, value);
    }
  }

  /** Returns whether a training meets all criteria but the words. */
  public boolean fits(Training training, LocalDate publishedOn) {
    return (skill == null
            || training.skills().stream().anyMatch(named -> named.code().equals(skill)))
        && (field == null || field.equals(training.broadField()))
        && (municipality == null || municipality.equals(training.municipality().value()))
        && (provider == null || provider.equals(training.provider().value().toString()))
        && (entryLanguage == null || entryLanguage.equals(entryLanguageOf(training)))
        && (start == null || start.fits(training, publishedOn));
  }

  /** Returns the name of a training's requirement at entry, as in {@link #entryLanguage}. */
  public static String entryLanguageOf(Training training) {
    var required = training.entryLanguage();
    return required == null
        ? NO_LANGUAGE
        : required.language().value() + "-" + required.level().value();
  }

  /** Returns whether each word of a text is in the words of a training, whatever its ending. */
  public static boolean hasWords(Training training, String text) {
    var words = wordsOf(training);
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .allMatch(word -> words.contains(stem(word)));
  }

  // Finnish and Swedish words change at their ends and form compounds. So a word without its ending
  // is looked for anywhere: hitsaus finds hitsata, and svetsning finds svetsa.
  private static String stem(String word) {
    return word.substring(
        0, Math.min(word.length(), Math.max(SHORTEST_STEM, word.length() - ENDING)));
  }

  private static String wordsOf(Training training) {
    return Stream.concat(
            Stream.of(
                training.title(),
                training.programme(),
                training.description(),
                training.providerName()),
            Stream.concat(training.skills().stream(), training.occupations().stream())
                .map(Named::name))
        .filter(Objects::nonNull)
        .flatMap(Need::words)
        .collect(Collectors.joining(" "))
        .toLowerCase(Locale.ROOT);
  }

  private static Stream<String> words(LocalizedText text) {
    return Stream.of(text.fi(), text.sv(), text.en()).filter(Objects::nonNull);
  }
}
