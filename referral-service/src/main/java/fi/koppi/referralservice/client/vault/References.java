package fi.koppi.referralservice.client.vault;

/** The form of a client's reference: it is stored as it is, so it must not name the person. */
public final class References {

  /**
   * The form for contracts, without the look-ahead that generators of requests don't understand.
   */
  public static final String SHAPE = "^[A-Za-z0-9._:/-]{1,64}$";

  // Whatever looks like an identity code is refused, in capital or small letters, whether or not
  // its
  // check would match; a part of a longer word is none, or one UUID in some hundreds would be
  // refused.
  public static final String FORM =
      "^(?!.*(?<![0-9A-Za-z])"
          + "(?i:\\d{6}[-+A-FU-Y]\\d{3}[0-9A-FHJ-NPR-Y])(?![0-9A-Za-z]))"
          + "[A-Za-z0-9._:/-]{1,64}$";

  public static final String ADVICE =
      "must be 1 to 64 letters, digits or ._:/- and must not hold an identity code";

  private References() {}
}
