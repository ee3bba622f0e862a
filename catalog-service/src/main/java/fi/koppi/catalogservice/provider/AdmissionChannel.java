package fi.koppi.catalogservice.provider;

/** How a provider's admission system learns of referrals and answers them. */
public enum AdmissionChannel {
  /** By topics of its own, which nobody else may read or write. */
  KAFKA,
  /** By asking and answering over REST. */
  REST
}
