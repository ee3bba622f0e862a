package fi.koppi.kit.security;

/** The side of the exchange that a caller's organisation stands on: claim {@code org_type}. */
public enum OrganisationType {
  AUTHORITY("authority"),
  PROVIDER("college"),
  EMPLOYER("employer"),
  PLATFORM("platform");

  private final String words;

  OrganisationType(String words) {
    this.words = words;
  }

  /** Returns the kind as people call it. */
  public String words() {
    return words;
  }
}
