package fi.koppi.kit.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Finnish municipality code: three digits with their leading zeros. Four codes of the same list
 * name no municipality: none in Finland (198), unknown (199, 999) and abroad (200).
 */
@Schema(
    type = SchemaType.STRING,
    pattern = MunicipalityCode.PATTERN,
    examples = "638",
    description = "Finnish municipality code, three digits")
public record MunicipalityCode(@JsonValue String value) {

  // 000 is none. Generators of requests don't understand look-ahead.
  static final String PATTERN = "^(00[1-9]|0[1-9]\\d|[1-9]\\d{2})$";
  private static final Set<String> NO_MUNICIPALITY = Set.of("198", "199", "200", "999");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MunicipalityCode {
    if (!value.matches(PATTERN)) {
      throw new IllegalArgumentException(
          "A municipality code is three digits with leading zeros, such as 049 for Espoo");
    }
  }

  /**
   * Returns whether the code stands for a municipality; some codes only mean that somebody lives in
   * none.
   */
  public boolean namesMunicipality() {
    return !NO_MUNICIPALITY.contains(value);
  }
}
