package fi.koppi.catalogservice.offering.details;

/** The party that pays for a place. */
public enum Payer {
  /** Nobody: there is nothing to pay. */
  FREE,
  STUDENT,
  EMPLOYER,
  AUTHORITY,
  /** An authority and an employer, each a share. */
  JOINT
}
