package fi.koppi.catalogservice.guide.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableMap;

import fi.koppi.catalogservice.guide.training.Need;
import fi.koppi.catalogservice.guide.training.Start;
import fi.koppi.catalogservice.guide.training.Training;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Currency;
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

  private static final int CENTS = 100;

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

  /** Returns a text of the guide with a value in the place of {@code {0}}. */
  public String with(String key, String value) {
    return get(key).replace("{0}", value);
  }

  /** Returns the name of a time at which somebody wants to begin, such as syksy 2027. */
  public String start(Start start) {
    return switch (start) {
      case Start.Soon soon -> get(soon.code());
      case Start.Continuous continuous -> get(continuous.code());
      case Start.Month(var month) ->
          month.format(DateTimeFormatter.ofPattern("LLLL yyyy", locale()));
      case Start.InSeason(var year, var season) -> get("season." + season) + " " + year;
    };
  }

  /** Returns an amount of money, such as 4 200 €. */
  public String money(int cents) {
    var format = NumberFormat.getCurrencyInstance(Locale.of(language.code(), "FI"));
    format.setCurrency(Currency.getInstance("EUR"));
    int digits = cents % CENTS == 0 ? 0 : 2;
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(BigDecimal.valueOf(cents, 2));
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
