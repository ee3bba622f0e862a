package fi.koppi.kit.sql;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rule by which a failure is one of the connection to a database, and not of what was asked.
 */
public final class DatabaseAway {

  /** Connection lost, too many of them, or the server shutting down or starting up. */
  private static final Pattern STATES = Pattern.compile("08...|53...|57P0[1-5]");

  private DatabaseAway() {}

  /**
   * Returns whether a database could not be reached. The causes and the suppressed exceptions
   * count, too; a failed commit carries the database's message among the suppressed ones.
   */
  public static boolean isCauseOf(@Nullable Throwable failure) {
    if (failure == null) {
      return false;
    }
    if (failure instanceof SQLException e) {
      // PostgreSQL always gives a state; the pool gives none when it gets no connection in time.
      return e.getSQLState() == null || STATES.matcher(e.getSQLState()).matches();
    }
    return Stream.concat(
            Stream.ofNullable(failure.getCause()), Arrays.stream(failure.getSuppressed()))
        .anyMatch(DatabaseAway::isCauseOf);
  }
}
