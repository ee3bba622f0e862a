package fi.koppi.catalogservice.seat;

import fi.koppi.catalogservice.OfferingId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps seat books for tests of use cases. */
class InMemorySeatBooks implements SeatBooks {

  private final Map<OfferingId, SeatBook> books = new LinkedHashMap<>();
  private final Seats seats;

  InMemorySeatBooks(Seats seats) {
    this.seats = seats;
  }

  @Override
  public void add(SeatBook book) {
    books.put(book.offering(), book);
  }

  @Override
  public Optional<SeatBook> lock(OfferingId offering) {
    return Optional.ofNullable(books.get(offering));
  }

  @Override
  public Optional<SeatBook> lockFree(OfferingId offering) {
    return lock(offering);
  }

  @Override
  public List<OfferingId> due(Instant by) {
    return books.keySet().stream().filter(offering -> !seats.due(offering, by).isEmpty()).toList();
  }

  @Override
  public Optional<OfferingId> nextMoved(OfferingId after) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<SeatFigures> figures(OfferingId offering) {
    return lock(offering).map(this::figures);
  }

  private SeatFigures figures(SeatBook book) {
    return new SeatFigures(
        book.places(),
        book.fastLanePlaces(),
        book.taken(),
        book.unused(),
        seats.with(book.offering(), Set.of(SeatStatus.CONFIRMED)).size(),
        seats.with(book.offering(), Set.of(SeatStatus.WAITLISTED)).size(),
        seats.with(book.offering(), Set.of(SeatStatus.NO_SHOW)).size(),
        book.status());
  }
}
