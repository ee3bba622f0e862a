package fi.koppi.kit.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Level in the European Qualifications Framework, 1 to 8; a Finnish vocational upper secondary
 * qualification is on level 4.
 */
@Schema(
    type = SchemaType.INTEGER,
    minimum = "1",
    maximum = "8",
    examples = "4",
    description = "Level in the European Qualifications Framework")
public record EqfLevel(@JsonValue int value) {

  private static final int HIGHEST = 8;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public EqfLevel {
    if (value < 1 || value > HIGHEST) {
      throw new IllegalArgumentException("An EQF level is a number from 1 to 8");
    }
  }
}
