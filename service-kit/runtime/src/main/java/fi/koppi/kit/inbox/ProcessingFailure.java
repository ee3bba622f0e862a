package fi.koppi.kit.inbox;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The description of a consumer's unforeseen exception. */
public final class ProcessingFailure {

  private static final int FRAMES = 12;

  /** Classes of SQL state: connection, rollback by the server, resources, intervention, system. */
  private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57", "58");

  /** The class of SQL state of values that a column can't hold. */
  private static final String DATA_CLASS = "22";

  /** The detail of a dead letter whose payload the database has refused. */
  public static final String UNSTORABLE = "the payload holds a value that cannot be stored";

  /** A lock that was not available, and a standby that has not become the primary yet. */
  private static final Set<String> PASSING_STATES = Set.of("55P03", "25006");

  private ProcessingFailure() {}

  /** Returns whether the failure passes by itself; otherwise the same event would meet it again. */
  public static boolean isTransient(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (passes(cause)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the database refused a value: the same event would be refused again. */
  public static boolean isOfData(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException e
          && e.getSQLState() != null
          && e.getSQLState().startsWith(DATA_CLASS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean passes(Throwable cause) {
    return switch (cause) {
      case SQLTransientException e -> true;
      case SQLRecoverableException e -> true;
      case SQLException e -> passes(e.getSQLState());
      case OptimisticLockException e -> true;
      case PessimisticLockException e -> true;
      case LockTimeoutException e -> true;
      default -> false;
    };
  }

  // The connection pool gives no state when no connection can be had in time.
  private static boolean passes(@Nullable String state) {
    return state == null
        || PASSING_STATES.contains(state)
        || (state.length() == 5 && PASSING_CLASSES.contains(state.substring(0, 2)));
  }

  /**
   * Returns the place of the failure. Messages are left out, because those of the database and of
   * the service may quote a person.
   */
  public static String place(Throwable failure) {
    StringBuilder place = new StringBuilder();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      place.append(cause.getClass().getName());
      Arrays.stream(cause.getStackTrace())
          .limit(FRAMES)
          .forEach(frame -> place.append(" < ").append(frame));
      place.append(cause.getCause() == null ? "" : " caused by ");
    }
    return place.toString();
  }
}
