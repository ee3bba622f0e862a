package fi.koppi.catalogservice.offering.details;

/** The party that pays for a place. */
public enum Payer {
  /** Nobody pays, because it costs nothing. */
  FREE,
  STUDENT,
  EMPLOYER,
  AUTHORITY,
  /** An authority and an employer each pay a share. */
  JOINT
}
