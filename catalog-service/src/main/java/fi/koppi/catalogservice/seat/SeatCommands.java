package fi.koppi.catalogservice.seat;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.SeatRequestId;
import fi.koppi.kit.announcement.Announcer;
import fi.koppi.kit.inbox.Unacceptable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * The use cases that change seats. Each locks the offering's book first; what may be repeated gives
 * the same answer again.
 */
@ApplicationScoped
public class SeatCommands {

  private static final int POSITIONS_AT_ONCE = 200;

  private final Seats seats;
  private final SeatBooks books;
  private final SeatAllocation allocation;
  private final Announcer<SeatEvent> events;
  private final InstantSource time;

  @Inject
  SeatCommands(
      Seats seats,
      SeatBooks books,
      SeatAllocation allocation,
      Announcer<SeatEvent> events,
      InstantSource time) {
    this.seats = seats;
    this.books = books;
    this.allocation = allocation;
    this.events = events;
    this.time = time;
  }

  /** Holds a seat, puts the request on the waiting list, or refuses it. */
  @Transactional
  public void request(SeatRequest request) {
    var book = books.lock(request.offering());
    var known = seats.find(request.id());
    if (known.isPresent()) {
      events.announce(checked(known.get(), request.offering()).lastAnswer());
      return;
    }
    var seat = Seat.requested(request);
    var at = time.instant();
    var answer =
        book.map(found -> allocation.decide(seat, found, at))
            .orElseGet(() -> seat.refuse(SeatRefusal.OFFERING_UNKNOWN, at));
    seats.add(seat);
    events.announce(answer);
  }

  /** Confirms a held seat, or refuses if it is held no longer. */
  @Transactional
  public void confirm(SeatRequestId id, OfferingId offering) {
    var book = books.lock(offering);
    var seat = requested(id, offering);
    var at = time.instant();
    if (seat.status() == SeatStatus.CONFIRMED) {
      events.announce(seat.lastAnswer());
    } else if (book.isPresent() && mayConfirm(seat, book.get())) {
      if (!seat.status().takesPlace()) {
        book.get().take();
      }
      events.announce(seat.confirm(at));
    } else {
      events.announce(seat.refuseConfirmation(at));
    }
  }

  /** Releases a seat, whose place goes to the next in the queue. */
  @Transactional
  public void release(SeatRequestId id, OfferingId offering) {
    var book = books.lock(offering);
    var seat = requested(id, offering);
    var at = time.instant();
    if (book.isPresent() && seat.mayBecome(SeatStatus.RELEASED)) {
      giveBack(seat, book.get());
      events.announce(seat.release(at));
      allocation.serveQueue(book.get(), at);
    } else {
      events.announce(seat.lastAnswer());
    }
  }

  /** Marks a no-show; the next in the queue gets the place while somebody can still begin. */
  @Transactional
  public void reportNoShow(SeatRequestId id, OfferingId offering) {
    var book = books.lock(offering);
    var seat = requested(id, offering);
    var at = time.instant();
    if (book.isPresent() && seat.mayBecome(SeatStatus.NO_SHOW)) {
      events.announce(seat.missed(at));
      allocation.refill(book.get(), at);
    } else {
      events.announce(seat.lastAnswer());
    }
  }

  /** Finds the offerings where a hold or an offer is due to end. */
  @Transactional
  public List<OfferingId> due() {
    return books.due(time.instant());
  }

  /** Ends what is due at one offering, unless another transaction is at work on its places. */
  @Transactional
  public void expire(OfferingId offering) {
    var at = time.instant();
    books.lockFree(offering).ifPresent(book -> expireDue(book, at));
  }

  /** Finds the first offering behind another one whose queue has moved. */
  @Transactional
  public Optional<OfferingId> nextMoved(OfferingId after) {
    return books.nextMoved(after);
  }

  /**
   * Publishes the places of one queue that has moved, as far as they have changed, unless another
   * transaction is at work on it. Several changes of a queue are published at once.
   *
   * @return whether there may be more
   */
  @Transactional
  public boolean publishSomePositions(OfferingId offering) {
    return books
        .lockFree(offering)
        .filter(SeatBook::queueMoved)
        .map(this::publishPositions)
        .orElse(false);
  }

  private boolean publishPositions(SeatBook book) {
    var at = time.instant();
    var moved = seats.moved(book.offering(), POSITIONS_AT_ONCE);
    if (moved.size() < POSITIONS_AT_ONCE) {
      book.settleQueue();
    }
    events.announceAll(
        moved.stream().map(one -> one.seat().moveInQueue(one.position(), at)).toList());
    return book.queueMoved();
  }

  private void expireDue(SeatBook book, Instant at) {
    for (var seat : seats.due(book.offering(), at)) {
      giveBack(seat, book);
      events.announce(seat.expire(at));
    }
    allocation.serveQueue(book, at);
  }

  private static boolean mayConfirm(Seat seat, SeatBook book) {
    return seat.mayBecome(SeatStatus.CONFIRMED)
        && (seat.status().takesPlace() || book.hasPlace(seat.fastLane()));
  }

  private static void giveBack(Seat seat, SeatBook book) {
    if (seat.status().takesPlace()) {
      book.giveBack();
    } else if (seat.status() == SeatStatus.WAITLISTED) {
      book.moveQueue();
    }
  }

  private Seat requested(SeatRequestId id, OfferingId offering) {
    // Requests keep their order per offering, so what is missing now will not come by waiting; and
    // an event that waited would make everybody else's requests for the offering wait as well.
    var seat =
        seats
            .find(id)
            .orElseThrow(() -> new Unacceptable("seat-unknown", "no such seat was requested"));
    return checked(seat, offering);
  }

  private static Seat checked(Seat seat, OfferingId offering) {
    if (!seat.offering().equals(offering)) {
      throw new Unacceptable("other-offering", "the seat was requested at another offering");
    }
    return seat;
  }
}
