package fi.koppi.kit.sql;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what lies behind an exception, and tells by it what the database refused or whether it was
 * away. The suppressed exceptions count, too; a failed commit carries the database's message among
 * them.
 */
public final class Causes {

  private static final String UNIQUE_VIOLATION = "23505";

  /** Connection lost, too many of them, or the server shutting down or starting up. */
  private static final Pattern AWAY = Pattern.compile("08...|53...|57P0[1-5]");

  private Causes() {}

  /**
   * Returns whether the database refused a row because of a unique rule: one with the same value
   * was committed before, perhaps after this transaction had looked for it.
   */
  public static boolean areUniqueViolation(@Nullable Throwable thrown) {
    var failure = find(thrown, SQLException.class);
    return failure != null && UNIQUE_VIOLATION.equals(failure.getSQLState());
  }

  /** Returns whether a database could not be reached, so that nothing is wrong with the request. */
  public static boolean areDatabaseAway(@Nullable Throwable thrown) {
    // PostgreSQL always gives a state; the pool gives none when it gets no connection in time.
    return all(thrown, SQLException.class)
        .map(SQLException::getSQLState)
        .anyMatch(state -> state == null || AWAY.matcher(state).matches());
  }

  /** Finds the first exception of the type: this one, or one behind it. */
  public static <T extends Throwable> @Nullable T find(@Nullable Throwable thrown, Class<T> type) {
    return all(thrown, type).findFirst().orElse(null);
  }

  /** Returns the exceptions of the type, without those that lie behind one of them. */
  private static <T extends Throwable> Stream<T> all(@Nullable Throwable thrown, Class<T> type) {
    if (thrown == null) {
      return Stream.of();
    }
    return type.isInstance(thrown)
        ? Stream.of(type.cast(thrown))
        : Stream.concat(Stream.ofNullable(thrown.getCause()), Arrays.stream(thrown.getSuppressed()))
            .flatMap(reason -> all(reason, type));
  }
}
