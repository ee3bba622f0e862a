package fi.koppi.catalogservice.provider;

/** What an office of a provider is to be asked about. */
public enum ContactRole {
  /** Whatever has no office of its own. */
  GENERAL,
  /** Applying and being admitted. */
  ADMISSIONS,
  /** Clients who come by the fast lane. */
  FAST_LANE,
  /** Guidance of those who consider a training. */
  GUIDANCE,
  /** Employers and partners in working life. */
  WORKING_LIFE_SERVICES
}
