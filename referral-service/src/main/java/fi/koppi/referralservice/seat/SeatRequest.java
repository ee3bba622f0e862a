package fi.koppi.referralservice.seat;

import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.SeatRequestId;
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
 * A request for a seat that goes with a referral. Its id is random and stands alone at the
 * catalogue: only this table knows which referral it belongs to.
 */
@Entity
@Table(name = "seat_request")
public class SeatRequest {

  @Id private UUID id;
  @Version private long version;
  private ReferralId referralId;
  private OfferingId offeringId;

  @Enumerated(EnumType.STRING)
  private SeatStatus status;

  private @Nullable Instant keptUntil;
  private @Nullable Integer waitingPosition;
  private @Nullable String refusal;
  private Instant requestedAt;

  /** The client has taken the place, so a seat is confirmed once it is reserved. */
  private boolean accepted;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected SeatRequest() {}

  private SeatRequest(
      SeatRequestId id, ReferralId referral, OfferingId offering, boolean accepted, Instant at) {
    this.id = id.value();
    this.referralId = referral;
    this.offeringId = offering;
    this.status = SeatStatus.REQUESTED;
    this.accepted = accepted;
    this.requestedAt = at;
  }

  static SeatRequest of(
      SeatRequestId id, ReferralId referral, OfferingId offering, boolean accepted, Instant at) {
    return new SeatRequest(id, referral, offering, accepted, at);
  }

  void accept() {
    accepted = true;
  }

  boolean isAccepted() {
    return accepted;
  }

  /**
   * Applies an answer of the catalogue; one that cannot follow the present status is an old one.
   *
   * @return whether the answer was new
   */
  boolean apply(SeatAnswer answer) {
    if (!status.next().contains(answer.status())) {
      return false;
    }
    status = answer.status();
    keptUntil = answer.keptUntil();
    waitingPosition = answer.position();
    refusal = answer.refusal();
    return true;
  }

  public SeatRequestId id() {
    return new SeatRequestId(id);
  }

  public ReferralId referral() {
    return referralId;
  }

  public OfferingId offering() {
    return offeringId;
  }

  public Instant requestedAt() {
    return requestedAt;
  }

  public SeatStatus status() {
    return status;
  }

  /** Returns the end of the time for which the seat is reserved for the client. */
  public @Nullable Instant keptUntil() {
    return keptUntil;
  }

  /** Returns the catalogue's code of the reason for which the seat was refused. */
  public @Nullable String refusal() {
    return refusal;
  }

  /** Returns the place in the waiting list, counted from 1. */
  public @Nullable Integer waitingPosition() {
    return waitingPosition;
  }
}
