package fi.koppi.catalogservice.seat;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.offering.Places;
import fi.koppi.catalogservice.offering.Seating;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Set;

/** What a change of an offering means for its seats; part of the offering's transaction. */
@ApplicationScoped
class SeatBookCommands implements Seating {

  private static final Set<SeatStatus> UNCONFIRMED =
      Set.of(SeatStatus.HELD, SeatStatus.OFFERED, SeatStatus.WAITLISTED);
  private static final Set<SeatStatus> ALIVE =
      Set.of(SeatStatus.HELD, SeatStatus.OFFERED, SeatStatus.WAITLISTED, SeatStatus.CONFIRMED);

  private final SeatBooks books;
  private final Seats seats;
  private final SeatAllocation allocation;
  private final SeatEvents events;
  private final InstantSource time;

  @Inject
  SeatBookCommands(
      SeatBooks books,
      Seats seats,
      SeatAllocation allocation,
      SeatEvents events,
      InstantSource time) {
    this.books = books;
    this.seats = seats;
    this.allocation = allocation;
    this.events = events;
    this.time = time;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void prepare(OfferingId offering, Places places) {
    books.add(SeatBook.prepare(offering, places));
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void provide(OfferingId offering, Places places) {
    var book = SeatBook.prepare(offering, places);
    book.open();
    books.add(book);
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void resize(OfferingId offering, Places places) {
    var book = locked(offering);
    book.resize(places);
    allocation.serveQueue(book, time.instant());
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void open(OfferingId offering) {
    locked(offering).open();
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void close(OfferingId offering) {
    locked(offering).close();
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void archive(OfferingId offering) {
    end(locked(offering), UNCONFIRMED);
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void cancel(OfferingId offering) {
    end(locked(offering), ALIVE);
  }

  private void end(SeatBook book, Set<SeatStatus> released) {
    var at = time.instant();
    book.end();
    for (var seat : seats.with(book.offering(), released)) {
      if (seat.status().takesPlace()) {
        book.giveBack();
      }
      events.publish(seat.release(at));
    }
  }

  private SeatBook locked(OfferingId offering) {
    return books
        .lock(offering)
        .orElseThrow(() -> new IllegalStateException("an offering without a seat book"));
  }
}
