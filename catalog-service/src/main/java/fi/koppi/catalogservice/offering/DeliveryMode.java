package fi.koppi.catalogservice.offering;

/** Where the teaching takes place. */
public enum DeliveryMode {
  ON_SITE,
  ONLINE,
  HYBRID,
  WORKPLACE
}
