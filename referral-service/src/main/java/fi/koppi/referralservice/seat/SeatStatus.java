package fi.koppi.referralservice.seat;

import java.util.Set;

/** The status of a seat request, as the catalogue has answered it. */
public enum SeatStatus {
  REQUESTED,
  HELD,
  WAITLISTED,
  OFFERED,
  CONFIRMED,
  NO_SHOW,
  EXPIRED,
  REFUSED,
  RELEASED;

  public Set<SeatStatus> next() {
    return switch (this) {
      case REQUESTED -> Set.of(HELD, WAITLISTED, REFUSED, RELEASED);
      case WAITLISTED -> Set.of(WAITLISTED, OFFERED, REFUSED, RELEASED);
      case HELD, OFFERED -> Set.of(CONFIRMED, EXPIRED, REFUSED, RELEASED);
      case EXPIRED -> Set.of(CONFIRMED, REFUSED, RELEASED);
      case CONFIRMED -> Set.of(RELEASED, NO_SHOW);
      case REFUSED -> Set.of(RELEASED);
      case NO_SHOW, RELEASED -> Set.of();
    };
  }

  /** Returns whether the seat is reserved for the client until its time runs out. */
  boolean isReserved() {
    return this == HELD || this == OFFERED;
  }
}
