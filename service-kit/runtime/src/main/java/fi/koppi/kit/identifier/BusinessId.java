package fi.koppi.kit.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Finnish business id (Y-tunnus): seven digits, a hyphen and a check digit. Ids of six digits from
 * before 1978 get the leading zero that the register writes today.
 */
@Schema(
    type = SchemaType.STRING,
    pattern = BusinessId.PATTERN,
    examples = "9999999-2",
    description = "Finnish business id (Y-tunnus) with its check digit")
public record BusinessId(@JsonValue String value) {

  static final String PATTERN = "^\\d{6,7}-\\d$";
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};
  private static final int NO_CHECK_DIGIT = 10;
  private static final int LENGTH = 9;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public BusinessId {
    if (!value.matches(PATTERN)) {
      throw new IllegalArgumentException(
          "A business id is seven digits, a hyphen and a check digit, such as 9999999-2");
    }
    if (value.length() < LENGTH) {
      value = "0" + value;
    }
    if (value.startsWith("0000000") || checkDigit(value) != value.charAt(LENGTH - 1) - '0') {
      throw new IllegalArgumentException(
          "The check digit of this business id does not match: compare each digit with the"
              + " Business Information System");
    }
  }

  /**
   * Computes the check digit: a weighted sum modulo 11. Numbers with the remainder 1 have no check
   * digit and are never issued.
   */
  private static int checkDigit(String value) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (value.charAt(i) - '0');
    }
    int remainder = sum % 11;
    return switch (remainder) {
      case 0 -> 0;
      case 1 -> NO_CHECK_DIGIT;
      default -> 11 - remainder;
    };
  }
}
