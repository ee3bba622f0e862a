package fi.koppi.systemtests.actor.call;

/** Thrown when an awaited event has not arrived in time. */
public final class NotSeen extends RuntimeException {

  public NotSeen(String message) {
    super(message);
  }
}
