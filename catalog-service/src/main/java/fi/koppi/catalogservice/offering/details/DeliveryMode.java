package fi.koppi.catalogservice.offering.details;

/** The place or way in which the teaching happens. */
public enum DeliveryMode {
  ON_SITE,
  ONLINE,
  HYBRID,
  WORKPLACE
}
