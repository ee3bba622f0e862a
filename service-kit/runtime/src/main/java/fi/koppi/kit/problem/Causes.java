package fi.koppi.kit.problem;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lies behind an exception. */
public final class Causes {

  private static final String UNIQUE_VIOLATION = "23505";

  private Causes() {}

  /**
   * Returns whether the database refused a row because of a unique rule: one with the same value
   * was committed before, perhaps after this transaction had looked for it.
   */
  public static boolean areUniqueViolation(Throwable thrown) {
    var failure = find(thrown, SQLException.class);
    return failure != null && UNIQUE_VIOLATION.equals(failure.getSQLState());
  }

  /**
   * Finds an exception of the type among the causes and the suppressed exceptions; a failed commit
   * carries the database's message among the suppressed ones.
   */
  static <T extends Throwable> @Nullable T find(@Nullable Throwable thrown, Class<T> type) {
    if (thrown == null || type.isInstance(thrown)) {
      return type.cast(thrown);
    }
    return Stream.concat(
            Stream.ofNullable(thrown.getCause()), Arrays.stream(thrown.getSuppressed()))
        .map(reason -> find(reason, type))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
