package fi.koppi.local;

import java.io.Serial;

/** Something a person can mend; the message says what happened and the way out. */
public final class SuiteException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  SuiteException(String message) {
    super(message);
  }

  SuiteException(String message, Throwable cause) {
    super(message, cause);
  }
}
