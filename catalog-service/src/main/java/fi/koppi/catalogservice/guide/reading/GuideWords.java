package fi.koppi.catalogservice.guide.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableMap;

import fi.koppi.catalogservice.guide.training.Need;
import fi.koppi.catalogservice.guide.training.Training;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;

/** The guide's own texts in one language. */
public final class GuideWords {

  private static final Map<GuideLanguage, GuideWords> ALL =
      Arrays.stream(GuideLanguage.values())
          .collect(toUnmodifiableMap(Function.identity(), GuideWords::new));

  private final GuideLanguage language;
  private final Map<String, String> words;

  private GuideWords(GuideLanguage language) {
    this.language = language;
    this.words = load("words_" + language.code());
  }

  public static GuideWords in(GuideLanguage language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  public Map<String, String> all() {
    return words;
  }

  public String get(String key) {
    return Objects.requireNonNull(words.get(key), key);
  }

  /** Returns the municipality of a training by its name, or by its code if it has no name. */
  public Wording municipality(Training training) {
    var name = training.municipalityName();
    return name == null
        ? new Wording(get("unnamedMunicipality") + " " + training.municipality().value(), language)
        : language.of(name);
  }

  /** Returns the name of a language, such as suomi. */
  public String language(String code) {
    return Locale.of(code).getDisplayLanguage(locale());
  }

  /** Returns the name of a requirement at entry, such as suomi A2. */
  public String entryLanguage(String requirement) {
    if (requirement.equals(Need.NO_LANGUAGE)) {
      return get(Need.NO_LANGUAGE);
    }
    int dash = requirement.indexOf('-');
    return language(requirement.substring(0, dash)) + " " + requirement.substring(dash + 1);
  }

  public Locale locale() {
    return Locale.of(language.code());
  }

  private static Map<String, String> load(String name) {
    var properties = new Properties();
    try (var file = GuideWords.class.getResourceAsStream("/guide/" + name + ".properties")) {
      properties.load(new InputStreamReader(Objects.requireNonNull(file, name), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.stringPropertyNames().stream()
        .collect(toUnmodifiableMap(Function.identity(), properties::getProperty));
  }
}
