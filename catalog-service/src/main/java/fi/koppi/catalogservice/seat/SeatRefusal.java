package fi.koppi.catalogservice.seat;

/** The reasons for which somebody does not get a seat. */
public enum SeatRefusal {
  /** No offering has the id. */
  OFFERING_UNKNOWN,
  /** The offering is not published, or takes no new requests any more. */
  OFFERING_NOT_OPEN,
  /** The seat that was to be confirmed is no longer reserved, and no place is free. */
  NOT_HELD
}
