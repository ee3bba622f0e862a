package fi.koppi.catalogservice.seat;

/** Why somebody does not get a seat. */
public enum SeatRefusal {
  /** No offering has the id. */
  OFFERING_UNKNOWN,
  /** The offering is not published, or takes no new requests any more. */
  OFFERING_NOT_OPEN,
  /** What was to be confirmed is not held any more, and no place is free. */
  NOT_HELD
}
