package fi.koppi.kit.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The id by which an organisation knows one of its own people. It goes into histories and logs,
 * which outlive whatever they are about, so it is never a name, a text or an identity code.
 */
@Schema(
    type = SchemaType.STRING,
    pattern = PersonId.PATTERN,
    examples = "coach-117",
    description =
        "A person's id at the organisation; never a name and never a personal identity code")
public record PersonId(@JsonValue String value) {

  /** One to 64 letters, digits or {@code . _ : -}. */
  public static final String PATTERN = "^[A-Za-z0-9._:-]{1,64}$";

  /** What is said to somebody who sends anything else. */
  public static final String ADVICE =
      "A person's id is 1 to 64 letters, digits or ._:- and never a name or an identity code";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PersonId {
    if (!value.matches(PATTERN) || IdentityCodeSearch.finds(value)) {
      throw new IllegalArgumentException(ADVICE);
    }
  }
}
