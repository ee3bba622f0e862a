package fi.koppi.catalogservice.openeducation.api.parameters;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.koppi.kit.identifier.LanguageCode;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A language as the standard defines it: two or three letters, optionally with a region. */
@Schema(
    type = SchemaType.STRING,
    examples = "fi",
    description = "Language of instruction, RFC 4647: fi, fin or fi-FI")
public record TeachingLanguage(@JsonValue String value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TeachingLanguage {
    codeOf(value);
  }

  /** Returns the two-letter code of the language without its region. */
  public LanguageCode code() {
    return codeOf(value);
  }

  private static LanguageCode codeOf(String value) {
    if (!value.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
      throw new IllegalArgumentException(
          "A language is its two or three small letters, such as fi, fin or fi-FI");
    }
    var language = value.split("-", 2)[0];
    return new LanguageCode(
        Arrays.stream(Locale.getISOLanguages())
            .filter(two -> Locale.of(two).getISO3Language().equals(language))
            .findFirst()
            .orElse(language));
  }
}
