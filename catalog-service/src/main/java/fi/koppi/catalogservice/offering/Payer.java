package fi.koppi.catalogservice.offering;

/** Who pays for taking part. */
public enum Payer {
  /** Nobody: there is nothing to pay. */
  FREE,
  STUDENT,
  EMPLOYER,
  AUTHORITY,
  /** An authority and an employer, each a share. */
  JOINT
}
