package fi.koppi.catalogservice.seat;

import java.util.Set;

/** The status of an offering's seat book, which says what it allows. */
public enum BookStatus {
  /** Seats cannot be requested yet. */
  PREPARED,
  /** Seats can be requested. */
  OPEN,
  /** Seats can no longer be requested, but places that become free go to those who wait. */
  CLOSED,
  /** Seats can only be given back. */
  ENDED;

  public Set<BookStatus> next() {
    return switch (this) {
      case PREPARED -> Set.of(OPEN, ENDED);
      case OPEN -> Set.of(CLOSED, ENDED);
      case CLOSED -> Set.of(ENDED);
      case ENDED -> Set.of();
    };
  }
}
