package fi.koppi.kit.http.versions;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The {@code If-Match} header (RFC 9110 §13.1.1) of a write. It names the version that the caller
 * has read, so that nobody overwrites what they have not seen.
 */
@Schema(type = SchemaType.STRING, examples = "\"3\"", pattern = IfMatch.PATTERN)
public record IfMatch(String value) {

  /**
   * One version as a strong entity tag, or as the weak one that a compressing proxy makes of it;
   * with the digest that follows it in the tag of an answer that shows more.
   *
   * <p>The digest is passed by, right or wrong. Everything that a write replaces has the version:
   * what changes it, or what is shown of it, gives it the next one. The digest changes with the
   * rest, such as what another service announces. Comparing it would refuse writes that overwrite
   * nothing unseen, and not comparing it lets none through that does. Answers to writes have tags
   * without a digest, which have to be taken anyway.
   *
   * <p>RFC 9110 §13.1.1 lets no weak tag match. We take it, since what a proxy has made weak is
   * still the version that the caller has read, and nothing else makes tags weak here.
   */
  public static final String PATTERN = "^(W/)?\"\\d{1,18}(\\.[0-9a-f]{32})?\"$";

  private static final Pattern VERSION = Pattern.compile(PATTERN);

  /**
   * Wraps the header's value. The REST layer calls this, with an empty text where the header is
   * missing.
   */
  public static IfMatch valueOf(String value) {
    return new IfMatch(value);
  }

  /**
   * Returns the version that the caller has read.
   *
   * @throws Refused 428 when the header is missing, 400 when it does not name one version
   */
  public long version() {
    if (value.isBlank()) {
      throw new Refused(CommonProblem.IF_MATCH_REQUIRED);
    }
    var tag = value.strip();
    if (!VERSION.matcher(tag).matches()) {
      throw new Refused(
          CommonProblem.VALIDATION_FAILED,
          List.of(
              new Violation(
                  "header:If-Match",
                  "invalid-value",
                  "must be the one ETag that was read, such as \"3\"")));
    }
    var version = tag.substring(tag.indexOf('"') + 1, tag.length() - 1);
    return Long.parseLong(version.replaceFirst("\\..*", ""));
  }

  /** Refuses a write that was made from another version than the present one. */
  public static void check(long expected, long present) {
    if (expected != present) {
      throw new Refused(CommonProblem.STALE_VERSION);
    }
  }
}
