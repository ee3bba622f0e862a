package fi.koppi.referralservice.client.api;

/** The form of a client's reference: it is stored as it is, so it must not name the person. */
final class References {

  // Whatever looks like an identity code is refused, whether or not its check would match.
  static final String FORM = "^(?!.*\\d{6}[-+A-FU-Y]\\d{3}[0-9A-FHJ-NPR-Y])[A-Za-z0-9._:/-]{1,64}$";

  static final String ADVICE =
      "must be 1 to 64 letters, digits or ._:/- and must not hold an identity code";

  private References() {}
}
