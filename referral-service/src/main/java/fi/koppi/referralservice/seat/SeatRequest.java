package fi.koppi.referralservice.seat;

import fi.koppi.referralservice.OfferingId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat asked for with a referral. Its id is random and stands alone at the catalogue: only this
 * table knows which referral it belongs to.
 */
@Entity
@Table(name = "seat_request")
public class SeatRequest {

  @Id private UUID id;
  @Version private long version;
  private UUID referralId;
  private UUID offeringId;

  @Enumerated(EnumType.STRING)
  private SeatStatus status;

  private @Nullable Instant keptUntil;
  private @Nullable Integer waitingPosition;
  private Instant requestedAt;

  /** The client has taken the place, so a seat is confirmed as soon as one is kept. */
  private boolean accepted;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected SeatRequest() {}

  private SeatRequest(UUID id, UUID referral, OfferingId offering, boolean accepted, Instant at) {
    this.id = id;
    this.referralId = referral;
    this.offeringId = offering.value();
    this.status = SeatStatus.REQUESTED;
    this.accepted = accepted;
    this.requestedAt = at;
  }

  static SeatRequest of(UUID id, UUID referral, OfferingId offering, boolean accepted, Instant at) {
    return new SeatRequest(id, referral, offering, accepted, at);
  }

  void accept() {
    accepted = true;
  }

  boolean isAccepted() {
    return accepted;
  }

  /**
   * Takes in the catalogue's answer; one that cannot follow what was said before is an old one.
   *
   * @return whether it said anything new
   */
  boolean learn(SeatStatus answer, @Nullable Instant keptUntil, @Nullable Integer position) {
    if (!status.next().contains(answer)) {
      return false;
    }
    status = answer;
    this.keptUntil = keptUntil;
    this.waitingPosition = position;
    return true;
  }

  public UUID id() {
    return id;
  }

  public UUID referral() {
    return referralId;
  }

  public OfferingId offering() {
    return new OfferingId(offeringId);
  }

  public Instant requestedAt() {
    return requestedAt;
  }

  public SeatStatus status() {
    return status;
  }

  /** Until when the seat is kept for the client. */
  public @Nullable Instant keptUntil() {
    return keptUntil;
  }

  /** The place in the waiting list, from 1. */
  public @Nullable Integer waitingPosition() {
    return waitingPosition;
  }
}
