package fi.koppi.local;

import java.io.Serial;

/** A failure that the user can correct; its message says what happened and what to do. */
public final class SuiteException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  public SuiteException(String message) {
    super(message);
  }

  public SuiteException(String message, Throwable cause) {
    super(message, cause);
  }
}
