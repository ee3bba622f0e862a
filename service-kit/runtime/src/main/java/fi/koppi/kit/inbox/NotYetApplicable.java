package fi.koppi.kit.inbox;

/** The subject of the event has not arrived yet, so the event is parked and retried. */
public class NotYetApplicable extends RuntimeException {

  /**
   * @param missing what is waited for, without personal data
   */
  public NotYetApplicable(String missing) {
    super(missing);
  }

  public String missing() {
    return String.valueOf(getMessage());
  }
}
