package fi.koppi.catalogservice.offering;

/** The reasons for which the service itself ends an offering. */
public enum StatusReason {
  /** Its provider has closed, which is final. */
  PROVIDER_CLOSED
}
