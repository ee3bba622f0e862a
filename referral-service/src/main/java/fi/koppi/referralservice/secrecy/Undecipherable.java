package fi.koppi.referralservice.secrecy;

/** A stored value cannot be opened. The message says why and contains nothing of the value. */
public final class Undecipherable extends RuntimeException {

  public Undecipherable(String message) {
    super(message);
  }

  Undecipherable(String message, Throwable cause) {
    super(message, cause);
  }
}
