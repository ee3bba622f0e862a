package fi.koppi.kit.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Language by its two letters in ISO 639-1, in small letters. */
@Schema(
    type = SchemaType.STRING,
    pattern = LanguageCode.PATTERN,
    examples = "fi",
    description = "Language, ISO 639-1")
public record LanguageCode(@JsonValue String value) {

  static final String PATTERN = "^[a-z]{2}$";
  private static final Set<String> WITHDRAWN = Set.of("in", "iw", "ji", "jw", "mo", "sh");
  private static final Set<String> ASSIGNED = Set.of(Locale.getISOLanguages());

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public LanguageCode {
    if (!ASSIGNED.contains(value) || WITHDRAWN.contains(value)) {
      throw new IllegalArgumentException(
          "A language is its two small letters in ISO 639-1, such as fi, sv or en");
    }
  }
}
