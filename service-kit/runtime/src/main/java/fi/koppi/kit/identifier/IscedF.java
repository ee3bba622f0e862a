package fi.koppi.kit.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Detailed field of education and training in UNESCO's ISCED-F 2013: four digits with their leading
 * zeros. Within a narrow field 0 means not further defined, 9 not elsewhere classified; 88 is for
 * what crosses narrow fields.
 */
@Schema(
    type = SchemaType.STRING,
    pattern = IscedF.PATTERN,
    examples = "0613",
    description = "Detailed field of education, ISCED-F 2013")
public record IscedF(@JsonValue String value) {

  static final String PATTERN =
      "^(00(00|11|21|31|99)"
          + "|01(1[0-49]|88)"
          + "|02(00|1[0-59]|2[0-389]|3[0-29]|88|99)"
          + "|03(00|1[0-49]|2[0-29]|88|99)"
          + "|04(00|1[0-79]|21|88|99)"
          + "|05(00|1[0-29]|2[0-29]|3[0-39]|4[0-2]|88|99)"
          + "|06(1[0-39]|88)"
          + "|07(00|1[0-69]|2[0-49]|3[0-2]|88|99)"
          + "|08(00|1[0-29]|[2-4]1|88|99)"
          + "|09(00|1[0-79]|2[0-39]|88|99)"
          + "|10(00|1[0-59]|2[0-29]|3[0-29]|41|88|99)"
          + "|9999)$";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public IscedF {
    if (!value.matches(PATTERN)) {
      throw new IllegalArgumentException(
          "A field of education is the four digits of a detailed field in ISCED-F 2013, such as"
              + " 0613 for software and applications development");
    }
  }
}
