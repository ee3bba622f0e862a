package fi.koppi.catalogservice.seat;

import java.util.Set;

/** The status of an offering's seat book, which says what it allows. */
public enum BookStatus {
  /** Nothing yet. */
  PREPARED,
  /** New requests. */
  OPEN,
  /** No new requests, but places that come free go to those who wait. */
  CLOSED,
  /** Giving back only. */
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
