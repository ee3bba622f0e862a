package fi.koppi.kit.inbox;

/** What the event is about has not arrived yet: it is parked and tried again. */
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
