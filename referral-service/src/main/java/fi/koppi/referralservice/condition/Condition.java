package fi.koppi.referralservice.condition;

import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ConditionId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.referral.step.ConditionCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A condition under which a college has offered a place to the client of a referral. */
@Entity
@Table(name = "offer_condition")
public class Condition {

  @Id private UUID id;
  @Version private long version;

  @Column(updatable = false)
  private ReferralId referralId;

  @Column(updatable = false)
  @Enumerated(EnumType.STRING)
  private ConditionCode code;

  private @Nullable String sealedText;

  @Column(updatable = false)
  private @Nullable LocalDate dueDay;

  @Enumerated(EnumType.STRING)
  private ConditionStatus status;

  @Column(updatable = false)
  private Instant setAt;

  private @Nullable Instant settledAt;
  private @Nullable String settledBy;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected Condition() {}

  private Condition(
      ConditionId id,
      ReferralId referral,
      ConditionCode code,
      @Nullable String sealedText,
      @Nullable LocalDate dueDay,
      Instant at) {
    this.id = id.value();
    this.referralId = referral;
    this.code = code;
    this.sealedText = sealedText;
    this.dueDay = dueDay;
    this.status = ConditionStatus.PENDING;
    this.setAt = at;
  }

  /**
   * Sets a condition with the offer.
   *
   * @param sealedText its text, sealed with the client's key
   */
  static Condition set(
      ConditionId id,
      ReferralId referral,
      ConditionCode code,
      @Nullable String sealedText,
      @Nullable LocalDate dueDay,
      Instant at) {
    return new Condition(id, referral, code, sealedText, dueDay, at);
  }

  /** Records what the college finds; a result that was recorded before is refused. */
  void settle(ConditionResult result, Actor by, Instant at) {
    become(result.status(), at);
    settledBy = by.person();
  }

  /** Ends a condition that is open, since its offer came to nothing. */
  void lapse(Instant at) {
    become(ConditionStatus.LAPSED, at);
    settledBy = null;
  }

  private void become(ConditionStatus target, Instant at) {
    if (!status.next().contains(target)) {
      throw new Refused(
          ConditionProblem.CONDITION_STATUS,
          "A condition that is %s cannot become %s.".formatted(status, target));
    }
    status = target;
    settledAt = at;
  }

  /** Clears the text, because the client was erased. */
  void eraseText() {
    sealedText = null;
  }

  public ConditionId id() {
    return new ConditionId(id);
  }

  public long version() {
    return version;
  }

  public ReferralId referral() {
    return referralId;
  }

  public ConditionCode code() {
    return code;
  }

  @Nullable String sealedText() {
    return sealedText;
  }

  public @Nullable LocalDate dueDay() {
    return dueDay;
  }

  public ConditionStatus status() {
    return status;
  }

  /** Returns when the place was offered on this condition. */
  public Instant offeredAt() {
    return setAt;
  }

  /** Returns when the present status was recorded; null while the condition is pending. */
  public @Nullable Instant settledAt() {
    return settledAt;
  }

  /** Returns the person's id at the college, where a person recorded the present status. */
  public @Nullable String settledBy() {
    return settledBy;
  }
}
