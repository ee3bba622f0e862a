package fi.koppi.catalogservice.field;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableMap;

import fi.koppi.kit.identifier.LocalizedText;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;

/**
 * The names of fields of education in ISCED-F 2013: broad fields have two digits, narrow fields
 * three.
 */
public final class FieldNames {

  private static final String FILE = "/field/isced-f.properties";
  private static final int SHORTEST = 2;
  private static final Map<String, LocalizedText> NAMES = load();

  private FieldNames() {}

  /**
   * Returns the name of a field, or of the next broader field that has a name.
   *
   * @param code two to four digits, of which the first two are a broad field
   */
  public static LocalizedText of(String code) {
    var name = NAMES.get(code);
    if (name != null) {
      return name;
    }
    if (code.length() <= SHORTEST) {
      throw new IllegalArgumentException("no broad field of ISCED-F 2013: " + code);
    }
    return of(code.substring(0, code.length() - 1));
  }

  private static Map<String, LocalizedText> load() {
    var properties = new Properties();
    try (var file = FieldNames.class.getResourceAsStream(FILE)) {
      properties.load(new InputStreamReader(Objects.requireNonNull(file, FILE), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.stringPropertyNames().stream()
        .collect(
            toUnmodifiableMap(Function.identity(), code -> name(properties.getProperty(code))));
  }

  private static LocalizedText name(String inAllLanguages) {
    var names = inAllLanguages.split("\\|", -1);
    return new LocalizedText(names[0], names[1], names[2]);
  }
}
