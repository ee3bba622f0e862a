package fi.koppi.catalogservice.seat;

import fi.koppi.catalogservice.OfferingId;
import java.time.Instant;
import java.util.Optional;

public interface SeatBooks {

  void add(SeatBook book);

  /** The offering's book, locked until the transaction ends. */
  Optional<SeatBook> lock(OfferingId offering);

  /** A book with a seat that is due by then, locked; one that somebody else has locked is left. */
  Optional<SeatBook> lockOneDue(Instant by);

  Optional<SeatFigures> figures(OfferingId offering);
}
