package fi.koppi.referralservice.client.ban;

/**
 * The reason for which somebody reads or replaces contact data that a security ban hides.
 *
 * @param text what it is about, without names and places: it goes into the access log
 */
public record BreakGlass(Code code, String text) {

  /** The kind of a reason. */
  public enum Code {
    /** Somebody's life or health is in danger. */
    DANGER,
    /** The authority has to reach the client, on behalf of a college too. */
    CONTACT_WITH_CLIENT,
    /** A statute demands that another authority gets the data. */
    STATUTORY_DUTY,
    /** The client asks for its own data, or for a correction. */
    REQUEST_OF_CLIENT
  }

  /** Returns the line that the access log stores. */
  public String line() {
    return code + ": " + text;
  }
}
