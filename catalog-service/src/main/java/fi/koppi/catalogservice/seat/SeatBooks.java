package fi.koppi.catalogservice.seat;

import fi.koppi.catalogservice.OfferingId;
import java.time.Instant;
import java.util.Optional;

public interface SeatBooks {

  void add(SeatBook book);

  /** Finds the offering's book and locks it until the transaction ends. */
  Optional<SeatBook> lock(OfferingId offering);

  /**
   * Finds and locks a book with a seat that is due by then; it passes over books that another
   * transaction has locked.
   */
  Optional<SeatBook> lockOneDue(Instant by);

  /**
   * Finds and locks a book whose queue has moved; it passes over books that another transaction has
   * locked.
   */
  Optional<SeatBook> lockOneMoved();

  Optional<SeatFigures> figures(OfferingId offering);
}
