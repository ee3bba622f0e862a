package fi.koppi.catalogservice.seat;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.offering.OfferingProblem;
import fi.koppi.catalogservice.offering.details.Places;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/**
 * Counts one offering's places. Its row is locked before every decision about a seat of the
 * offering, so that decisions come one after the other whatever replica takes them; and the
 * database itself refuses a count above the number of places.
 */
@Entity
@Table(name = "seat_book")
public class SeatBook {

  @Id private UUID offeringId;

  @Enumerated(EnumType.STRING)
  private BookStatus status;

  private int places;
  private int fastLanePlaces;
  private int taken;
  private int unused;
  private int lastPosition;

  /** Whether somebody in the queue has another place there than was published last. */
  private boolean queueMoved;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected SeatBook() {}

  private SeatBook(OfferingId offering, Places places) {
    this.offeringId = offering.value();
    this.status = BookStatus.PREPARED;
    this.places = places.all();
    this.fastLanePlaces = places.fastLane();
  }

  static SeatBook prepare(OfferingId offering, Places places) {
    return new SeatBook(offering, places);
  }

  /**
   * Changes the number of places.
   *
   * @throws Refused when more places are taken than that
   */
  void resize(Places wanted) {
    if (wanted.all() < taken) {
      throw new Refused(
          OfferingProblem.OFFERING_PLACES_TAKEN,
          "%d places are held, offered, confirmed or left unused: keep as many or more."
              .formatted(taken),
          List.of(new Violation("/places", "min", "must be %d or more".formatted(taken))));
    }
    places = wanted.all();
    fastLanePlaces = wanted.fastLane();
  }

  void open() {
    moveTo(BookStatus.OPEN);
  }

  void close() {
    moveTo(BookStatus.CLOSED);
  }

  void end() {
    moveTo(BookStatus.ENDED);
  }

  private void moveTo(BookStatus target) {
    if (!status.next().contains(target)) {
      // The offering's own status has been checked before, so this is no caller's mistake.
      throw new IllegalStateException("a seat book that is %s, to be %s".formatted(status, target));
    }
    status = target;
  }

  /** Uses up a place. */
  void take() {
    if (taken == places) {
      throw new IllegalStateException("no place is free");
    }
    taken++;
  }

  /** Gives a place back. */
  void giveBack() {
    if (taken == unused) {
      throw new IllegalStateException("no place is taken");
    }
    taken--;
  }

  /** Leaves a place taken although nobody is going to use it. */
  void leaveUnused() {
    if (unused == taken) {
      throw new IllegalStateException("no place is taken");
    }
    unused++;
  }

  /** Marks that places in the queue have changed and are to be published. */
  void moveQueue() {
    queueMoved = true;
  }

  /** Marks that all places in the queue are published. */
  void settleQueue() {
    queueMoved = false;
  }

  /** Returns the number of the next one in the queue; no number is given twice. */
  int nextPosition() {
    return ++lastPosition;
  }

  /** Returns whether a place is free; the last free places are reserved for the fast lane. */
  boolean hasPlace(boolean fastLane) {
    int free = places - taken;
    return status != BookStatus.ENDED && free > (fastLane ? 0 : fastLanePlaces);
  }

  boolean admits() {
    return status == BookStatus.OPEN;
  }

  public OfferingId offering() {
    return new OfferingId(offeringId);
  }

  public BookStatus status() {
    return status;
  }

  public int places() {
    return places;
  }

  int fastLanePlaces() {
    return fastLanePlaces;
  }

  boolean queueMoved() {
    return queueMoved;
  }

  public int taken() {
    return taken;
  }

  /** Returns the number of taken places that nobody uses any more. */
  public int unused() {
    return unused;
  }
}
