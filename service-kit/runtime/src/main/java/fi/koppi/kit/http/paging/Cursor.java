package fi.koppi.kit.http.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The position at which a page ended: the sort values of its last row, opaque to the caller. A
 * cursor stays valid however many rows are added or removed meanwhile.
 */
public record Cursor(List<String> values) {

  private static final String VERSION = "v1";

  public Cursor {
    values = List.copyOf(values);
  }

  public static Cursor of(Object... values) {
    return new Cursor(List.of(values).stream().map(Object::toString).toList());
  }

  /**
   * Reads a caller's cursor, which must hold {@code size} values; null stays null and means the
   * first page.
   */
  public static @Nullable Cursor parse(@Nullable String text, int size) {
    return parse(text, size, size);
  }

  /**
   * Reads a caller's cursor of a kind that has grown: it must hold from {@code least} to {@code
   * most} values.
   */
  public static @Nullable Cursor parse(@Nullable String text, int least, int most) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    try {
      var decoded = new String(Base64.getUrlDecoder().decode(text), UTF_8);
      var parts = List.of(decoded.split(":", -1));
      int size = parts.size() - 1;
      // PostgreSQL can compare with no text that contains U+0000, so we have given out no such one.
      if (decoded.indexOf('\0') < 0
          && parts.getFirst().equals(VERSION)
          && size >= least
          && size <= most) {
        return new Cursor(parts.subList(1, parts.size()));
      }
    } catch (IllegalArgumentException e) {
      throw invalid();
    }
    throw invalid();
  }

  public String text() {
    var joined = VERSION + ":" + String.join(":", values);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(UTF_8));
  }

  public long number(int index) {
    try {
      return Long.parseLong(values.get(index));
    } catch (NumberFormatException e) {
      throw invalid();
    }
  }

  public UUID uuid(int index) {
    try {
      return UUID.fromString(values.get(index));
    } catch (IllegalArgumentException e) {
      throw invalid();
    }
  }

  private static Refused invalid() {
    return new Refused(CommonProblem.INVALID_CURSOR);
  }
}
