package fi.koppi.catalogservice.provider.details;

/** The subject for which an office of a provider is to be contacted. */
public enum ContactRole {
  /** All subjects that have no office of their own. */
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
