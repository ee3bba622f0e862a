package fi.koppi.catalogservice.seat;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.SeatRequestId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat that was requested. There is one for each request, and it holds nothing about the person
 * who needs it.
 */
@Entity
@Table(name = "seat")
public class Seat {

  @Id private UUID id;
  @Version private long version;
  private UUID offeringId;
  private boolean fastLane;

  @Enumerated(EnumType.STRING)
  private SeatStatus status;

  private @Nullable Integer queuePosition;
  private @Nullable Integer waitingPosition;
  private @Nullable Instant heldUntil;

  @Enumerated(EnumType.STRING)
  private @Nullable SeatRefusal refusal;

  @ElementCollection
  @CollectionTable(name = "seat_status_change", joinColumns = @JoinColumn(name = "seat_id"))
  @OrderColumn(name = "position")
  private List<StatusChange> history = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected Seat() {}

  private Seat(SeatRequest request) {
    this.id = request.id().value();
    this.offeringId = request.offering().value();
    this.fastLane = request.fastLane();
    this.status = SeatStatus.REQUESTED;
  }

  static Seat requested(SeatRequest request) {
    return new Seat(request);
  }

  SeatEvent.Held hold(Instant until, Instant at) {
    moveTo(SeatStatus.HELD, at);
    heldUntil = until;
    return new SeatEvent.Held(id(), offering(), until, at);
  }

  /**
   * Puts the seat on the waiting list.
   *
   * @param number what it is ordered by within its lane
   * @param position its place in the queue, from 1
   */
  SeatEvent.Waitlisted waitlist(int number, int position, Instant at) {
    moveTo(SeatStatus.WAITLISTED, at);
    queuePosition = number;
    return moveInQueue(position, at);
  }

  /** Records the place in the queue that the seat has now. */
  SeatEvent.Waitlisted moveInQueue(int position, Instant at) {
    waitingPosition = position;
    return new SeatEvent.Waitlisted(id(), offering(), position, at);
  }

  SeatEvent.OfferedFromWaitlist offer(Instant until, Instant at) {
    moveTo(SeatStatus.OFFERED, at);
    heldUntil = until;
    return new SeatEvent.OfferedFromWaitlist(id(), offering(), until, at);
  }

  SeatEvent.Confirmed confirm(Instant at) {
    moveTo(SeatStatus.CONFIRMED, at);
    heldUntil = null;
    return new SeatEvent.Confirmed(id(), offering(), at);
  }

  SeatEvent.Released release(Instant at) {
    moveTo(SeatStatus.RELEASED, at);
    heldUntil = null;
    return new SeatEvent.Released(id(), offering(), at);
  }

  SeatEvent.NoShow missed(Instant at) {
    moveTo(SeatStatus.NO_SHOW, at);
    return new SeatEvent.NoShow(id(), offering(), at);
  }

  SeatEvent.Expired expire(Instant at) {
    moveTo(SeatStatus.EXPIRED, at);
    heldUntil = null;
    return new SeatEvent.Expired(id(), offering(), at);
  }

  SeatEvent.Refused refuse(SeatRefusal reason, Instant at) {
    moveTo(SeatStatus.REFUSED, at);
    refusal = reason;
    return new SeatEvent.Refused(id(), offering(), reason, at);
  }

  /** Answers a confirmation that comes too late; the seat itself stays what it is. */
  SeatEvent.Refused refuseConfirmation(Instant at) {
    return new SeatEvent.Refused(id(), offering(), SeatRefusal.NOT_HELD, at);
  }

  /** Returns the last answer again, for a request that is repeated. */
  SeatEvent lastAnswer() {
    var at = history.getLast().at();
    return switch (status) {
      case REQUESTED -> throw new IllegalStateException("not decided yet");
      case HELD -> new SeatEvent.Held(id(), offering(), until(), at);
      case WAITLISTED -> new SeatEvent.Waitlisted(id(), offering(), position(), at);
      case OFFERED -> new SeatEvent.OfferedFromWaitlist(id(), offering(), until(), at);
      case CONFIRMED -> new SeatEvent.Confirmed(id(), offering(), at);
      case NO_SHOW -> new SeatEvent.NoShow(id(), offering(), at);
      case RELEASED -> new SeatEvent.Released(id(), offering(), at);
      case EXPIRED -> new SeatEvent.Expired(id(), offering(), at);
      case REFUSED -> new SeatEvent.Refused(id(), offering(), Objects.requireNonNull(refusal), at);
    };
  }

  private void moveTo(SeatStatus target, Instant at) {
    if (!status.next().contains(target)) {
      throw new IllegalStateException("a seat that is %s, to be %s".formatted(status, target));
    }
    status = target;
    history.add(new StatusChange(status, at));
  }

  private Instant until() {
    return Objects.requireNonNull(heldUntil);
  }

  // A replica of the release before knew the number only.
  private int position() {
    return waitingPosition == null ? Objects.requireNonNull(queuePosition) : waitingPosition;
  }

  boolean mayBecome(SeatStatus target) {
    return status.next().contains(target);
  }

  public SeatRequestId id() {
    return new SeatRequestId(id);
  }

  public OfferingId offering() {
    return new OfferingId(offeringId);
  }

  public boolean fastLane() {
    return fastLane;
  }

  public SeatStatus status() {
    return status;
  }

  /** Returns the number that orders it within its lane, if it has ever been in the queue. */
  public @Nullable Integer queuePosition() {
    return queuePosition;
  }

  /** Returns the place in the queue that was published last, if it has ever been in it. */
  public @Nullable Integer waitingPosition() {
    return waitingPosition;
  }

  /** Returns the time at which its reservation or its offer ends. */
  public @Nullable Instant heldUntil() {
    return heldUntil;
  }

  public long version() {
    return version;
  }

  public List<StatusChange> history() {
    return List.copyOf(history);
  }
}
