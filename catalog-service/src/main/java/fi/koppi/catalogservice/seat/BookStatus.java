package fi.koppi.catalogservice.seat;

import java.util.Set;

/** What an offering's seat book allows. */
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
