package fi.koppi.catalogservice.seat;

import java.util.Set;

/** The life of a seat, from its request on. */
public enum SeatStatus {
  /** The request is not decided yet; no seat is ever stored with this status. */
  REQUESTED,
  HELD,
  WAITLISTED,
  OFFERED,
  CONFIRMED,
  /** The client for whom it was confirmed did not come. */
  NO_SHOW,
  RELEASED,
  EXPIRED,
  REFUSED;

  public Set<SeatStatus> next() {
    return switch (this) {
      case REQUESTED -> Set.of(HELD, WAITLISTED, REFUSED);
      case HELD -> Set.of(CONFIRMED, RELEASED, EXPIRED);
      case WAITLISTED -> Set.of(OFFERED, RELEASED);
      case OFFERED -> Set.of(CONFIRMED, RELEASED, EXPIRED);
      case CONFIRMED -> Set.of(RELEASED, NO_SHOW);
      // Who confirms too late still gets a place where one is free.
      case RELEASED -> Set.of(CONFIRMED);
      case EXPIRED -> Set.of(CONFIRMED, RELEASED);
      case NO_SHOW, REFUSED -> Set.of();
    };
  }

  /**
   * Returns whether a seat with this status takes a place, because somebody has it or may still
   * accept it.
   */
  public boolean takesPlace() {
    return switch (this) {
      case HELD, OFFERED, CONFIRMED -> true;
      case REQUESTED, WAITLISTED, NO_SHOW, RELEASED, EXPIRED, REFUSED -> false;
    };
  }
}
