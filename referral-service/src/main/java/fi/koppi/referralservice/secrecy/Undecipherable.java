package fi.koppi.referralservice.secrecy;

/** What was stored cannot be opened; the message says why and holds nothing of it. */
public final class Undecipherable extends RuntimeException {

  public Undecipherable(String message) {
    super(message);
  }

  Undecipherable(String message, Throwable cause) {
    super(message, cause);
  }
}
