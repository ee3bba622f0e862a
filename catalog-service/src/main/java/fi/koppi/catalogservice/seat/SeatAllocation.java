package fi.koppi.catalogservice.seat;

import fi.koppi.kit.announcement.Announcer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** The allocation of places: a free place at once, or else by the order of the queue. */
@ApplicationScoped
class SeatAllocation {

  private final Seats seats;
  private final Announcer<SeatEvent> events;
  private final SeatTerms terms;
  private final Refilling refilling;

  @Inject
  SeatAllocation(Seats seats, Announcer<SeatEvent> events, SeatTerms terms, Refilling refilling) {
    this.seats = seats;
    this.events = events;
    this.terms = terms;
    this.refilling = refilling;
  }

  /** Decides on a request; nobody waits for a place that is free for them. */
  SeatEvent decide(Seat seat, SeatBook book, Instant at) {
    if (!book.admits()) {
      return seat.refuse(SeatRefusal.OFFERING_NOT_OPEN, at);
    }
    if (book.hasPlace(seat.fastLane())) {
      book.take();
      return seat.hold(at.plus(terms.holdFor()), at);
    }
    var position = seats.countBefore(book.offering(), seat.fastLane()) + 1;
    if (seat.fastLane()) {
      // Whoever waits outside the fast lane is behind it.
      book.moveQueue();
    }
    return seat.waitlist(book.nextPosition(), position, at);
  }

  /** Gives the place of a no-show to the queue, while somebody can still begin. */
  void refill(SeatBook book, Instant at) {
    if (book.status() != BookStatus.ENDED && refilling.isPossible(book.offering(), at)) {
      book.giveBack();
      serveQueue(book, at);
    } else {
      book.leaveUnused();
    }
  }

  /** Offers the places that are free to those who wait. */
  void serveQueue(SeatBook book, Instant at) {
    var next = seats.nextWaiting(book.offering());
    while (next.isPresent() && book.hasPlace(next.get().fastLane())) {
      book.take();
      book.moveQueue();
      events.announce(next.get().offer(at.plus(terms.offerFor()), at));
      next = seats.nextWaiting(book.offering());
    }
  }
}
