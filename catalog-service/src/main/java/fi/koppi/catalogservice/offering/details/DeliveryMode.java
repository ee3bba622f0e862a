package fi.koppi.catalogservice.offering.details;

/** Where the teaching takes place. */
public enum DeliveryMode {
  ON_SITE,
  ONLINE,
  HYBRID,
  WORKPLACE
}
