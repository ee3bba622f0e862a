package fi.koppi.referralservice.client.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Person's OID in the national register of learners (node 24). Its last digit checks the ten before
 * it; an early generator wrote a check of 0 as 10, and such OIDs live on.
 *
 * <p>It identifies a person: text for logs and messages does not show it.
 */
@Schema(
    type = SchemaType.STRING,
    pattern = LearnerOid.PATTERN,
    examples = "1.2.246.562.24.10000000003",
    description = "Person's OID in the national register of learners")
public record LearnerOid(@JsonValue String value) {

  static final String PATTERN = "^1\\.2\\.246\\.562\\.24\\.[1-9]\\d{9}(\\d|10)$";
  private static final int NODE_LENGTH = "1.2.246.562.24.".length();
  private static final int NUMBER_END = NODE_LENGTH + 10;
  private static final int[] WEIGHTS_FROM_RIGHT = {7, 3, 1};

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public LearnerOid {
    if (!value.matches(PATTERN)) {
      throw new IllegalArgumentException(
          "A learner's OID is 1.2.246.562.24. and its number of eleven digits");
    }
    // A check written as 10 means 0, as does its last digit.
    if (checkDigit(value) != value.charAt(value.length() - 1) - '0') {
      throw new IllegalArgumentException(
          "The check digit of the learner's OID does not match: compare every digit");
    }
  }

  @Override
  public String toString() {
    return "LearnerOid[masked]";
  }

  private static int checkDigit(String value) {
    int sum = 0;
    for (int i = NODE_LENGTH; i < NUMBER_END; i++) {
      int fromRight = NUMBER_END - 1 - i;
      int weight = WEIGHTS_FROM_RIGHT[fromRight % WEIGHTS_FROM_RIGHT.length];
      sum += weight * (value.charAt(i) - '0');
    }
    return (10 - sum % 10) % 10;
  }
}
