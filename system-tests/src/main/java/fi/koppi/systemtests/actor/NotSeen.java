package fi.koppi.systemtests.actor;

/** Thrown when an awaited event has not arrived in time. */
public final class NotSeen extends RuntimeException {

  NotSeen(String message) {
    super(message);
  }
}
