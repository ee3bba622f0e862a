package fi.koppi.catalogservice.provider.details;

/** The way in which a provider's admission system receives referrals and answers them. */
public enum AdmissionChannel {
  /** The admission system uses topics of its own, which no other system may read or write. */
  KAFKA,
  /** The admission system calls the REST interface. */
  REST
}
