package fi.koppi.kit.security;

/** The side of the exchange that a caller's organisation stands on: claim {@code org_type}. */
public enum OrganisationType {
  AUTHORITY,
  PROVIDER,
  EMPLOYER,
  PLATFORM
}
