package fi.koppi.kit.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Language level of the Common European Framework, A1 to C2, or one of the sublevels that Finnish
 * curricula use (B1.1; A1 alone has a third one).
 */
@Schema(
    type = SchemaType.STRING,
    pattern = CefrLevel.PATTERN,
    examples = "B1.1",
    description = "Language level of the Common European Framework, with a national sublevel")
public record CefrLevel(@JsonValue String value) {

  static final String PATTERN = "^(A1\\.3|[ABC][12](\\.[12])?)$";
  private static final int WHOLE_LEVEL = 2;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CefrLevel {
    if (!value.matches(PATTERN)) {
      throw new IllegalArgumentException(
          "A language level is A1, A2, B1, B2, C1 or C2, or a sublevel of one, such as B1.1");
    }
  }

  /**
   * Returns whether a person on this level meets a requirement. A level without a sublevel counts
   * as its first sublevel.
   */
  public boolean reaches(CefrLevel required) {
    return firstSublevel().compareTo(required.firstSublevel()) >= 0;
  }

  private String firstSublevel() {
    return value.length() == WHOLE_LEVEL ? value + ".1" : value;
  }
}
