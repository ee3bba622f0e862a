package fi.koppi.catalogservice.seat;

import fi.koppi.catalogservice.OfferingId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

public interface SeatBooks {

  void add(SeatBook book);

  /** Finds the offering's book and locks it until the transaction ends. */
  Optional<SeatBook> lock(OfferingId offering);

  /** Finds and locks the offering's book, unless another transaction has locked it. */
  Optional<SeatBook> lockFree(OfferingId offering);

  /** Finds the offerings that have a seat which is due by then, the longest due first. */
  List<OfferingId> due(Instant by);

  /** Finds the first offering behind another one whose queue has moved. */
  Optional<OfferingId> nextMoved(OfferingId after);

  Optional<SeatFigures> figures(OfferingId offering);
}
