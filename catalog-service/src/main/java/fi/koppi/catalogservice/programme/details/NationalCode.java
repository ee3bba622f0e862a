package fi.koppi.catalogservice.programme.details;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A code of the national code lists of education, such as {@code koulutus_351741} for a
 * qualification or {@code tutkinnonosat_106162} for a unit: the list and the code.
 */
@Schema(
    type = SchemaType.STRING,
    pattern = NationalCode.PATTERN,
    examples = "koulutus_351741",
    description = "Code of a national code list of education: the list, an underscore, the code")
public record NationalCode(@JsonValue String value) {

  static final String PATTERN = "^[a-z0-9]{1,40}_[A-Za-z0-9]{1,40}$";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public NationalCode {
    if (!isOne(value)) {
      throw new IllegalArgumentException(
          "A national code is a list and a code, such as koulutus_351741");
    }
  }

  /** Returns whether the text has the form of a code. */
  public static boolean isOne(String text) {
    return text.matches(PATTERN);
  }
}
