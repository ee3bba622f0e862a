package fi.koppi.systemtests.actor;

/** What was waited for has not come. */
public final class NotSeen extends RuntimeException {

  NotSeen(String message) {
    super(message);
  }
}
