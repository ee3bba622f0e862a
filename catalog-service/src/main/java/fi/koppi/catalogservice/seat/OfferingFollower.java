package fi.koppi.catalogservice.seat;

import fi.koppi.catalogservice.Followers;
import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.offering.OfferingEvent;
import fi.koppi.catalogservice.offering.details.Places;
import fi.koppi.kit.announcement.Announcer;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Set;

/** Opens, resizes, closes and ends the seat book of an offering as the offering changes. */
@ApplicationScoped
class OfferingFollower {

  private static final Set<SeatStatus> UNCONFIRMED =
      Set.of(SeatStatus.HELD, SeatStatus.OFFERED, SeatStatus.WAITLISTED);
  private static final Set<SeatStatus> ALIVE =
      Set.of(SeatStatus.HELD, SeatStatus.OFFERED, SeatStatus.WAITLISTED, SeatStatus.CONFIRMED);

  private final SeatBooks books;
  private final Seats seats;
  private final SeatAllocation allocation;
  private final Announcer<SeatEvent> seatEvents;
  private final InstantSource time;

  @Inject
  OfferingFollower(
      SeatBooks books,
      Seats seats,
      SeatAllocation allocation,
      Announcer<SeatEvent> seatEvents,
      InstantSource time) {
    this.books = books;
    this.seats = seats;
    this.allocation = allocation;
    this.seatEvents = seatEvents;
    this.time = time;
  }

  void follow(@Observes @Priority(Followers.SEATS) OfferingEvent event) {
    var places = event.offering().details().places();
    switch (event) {
      case OfferingEvent.Drafted drafted -> prepare(drafted.id(), places);
      case OfferingEvent.PublishedAtOnce published -> provide(published.id(), places);
      case OfferingEvent.Redrafted redrafted -> resize(redrafted.id(), places);
      case OfferingEvent.Revised revised -> resize(revised.id(), places);
      case OfferingEvent.Published published -> open(published.id());
      case OfferingEvent.Closed closed -> close(closed.id());
      case OfferingEvent.Archived archived -> archive(archived.id());
      case OfferingEvent.Cancelled cancelled -> cancel(cancelled.id());
      case OfferingEvent.Discarded discarded -> cancel(discarded.id());
    }
  }

  /** Adds a seat book that gives no seats yet. */
  void prepare(OfferingId offering, Places places) {
    books.add(SeatBook.prepare(offering, places));
  }

  /** Adds a seat book that gives seats at once. */
  private void provide(OfferingId offering, Places places) {
    var book = SeatBook.prepare(offering, places);
    book.open();
    books.add(book);
  }

  /**
   * Changes the number of places, and gives new ones to the queue; refuses fewer than are taken.
   */
  void resize(OfferingId offering, Places places) {
    var book = locked(offering);
    book.resize(places);
    allocation.serveQueue(book, time.instant());
  }

  void open(OfferingId offering) {
    locked(offering).open();
  }

  void close(OfferingId offering) {
    locked(offering).close();
  }

  /** Releases all seats that are not confirmed. */
  void archive(OfferingId offering) {
    end(locked(offering), UNCONFIRMED);
  }

  /** Releases every seat. */
  void cancel(OfferingId offering) {
    end(locked(offering), ALIVE);
  }

  private void end(SeatBook book, Set<SeatStatus> released) {
    var at = time.instant();
    book.end();
    for (var seat : seats.with(book.offering(), released)) {
      if (seat.status().takesPlace()) {
        book.giveBack();
      }
      seatEvents.announce(seat.release(at));
    }
  }

  private SeatBook locked(OfferingId offering) {
    return books
        .lock(offering)
        .orElseThrow(() -> new IllegalStateException("an offering without a seat book"));
  }
}
