package fi.koppi.kit.http.versions;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The {@code If-Match} header (RFC 9110 §13.1.1) of a write. It names the version that the caller
 * has read, so that nobody overwrites what they have not seen.
 */
@Schema(type = SchemaType.STRING, examples = "\"3\"")
public record IfMatch(String value) {

  private static final Pattern STRONG = Pattern.compile("\"(\\d{1,18})\"");

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
   * @throws Refused 428 when the header is missing, 412 when it is not an ETag of ours
   */
  public long version() {
    if (value.isBlank()) {
      throw new Refused(CommonProblem.IF_MATCH_REQUIRED);
    }
    var matcher = STRONG.matcher(value.strip());
    if (!matcher.matches()) {
      throw stale();
    }
    return Long.parseLong(matcher.group(1));
  }

  /** Refuses a write that was made from another version than the present one. */
  public static void check(long expected, long present) {
    if (expected != present) {
      throw stale();
    }
  }

  private static Refused stale() {
    return new Refused(CommonProblem.STALE_VERSION);
  }
}
