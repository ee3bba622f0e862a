package fi.koppi.referralservice.intensity;

import fi.koppi.referralservice.IntensityId;
import fi.koppi.referralservice.ReferralId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The days on which a client studies with one intensity; no two periods share a day. */
@Entity
@Table(name = "training_intensity")
public class IntensityPeriod {

  @Id private UUID id;
  @Version private long version;

  @Column(updatable = false)
  private ReferralId referralId;

  @Column(updatable = false)
  private LocalDate firstDay;

  private @Nullable LocalDate lastDay;
  @Embedded private Intensity intensity;

  @Column(updatable = false)
  private Instant recordedAt;

  @Column(updatable = false)
  private @Nullable String recordedBy;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected IntensityPeriod() {}

  private IntensityPeriod(
      IntensityId id,
      ReferralId referral,
      Days days,
      Intensity intensity,
      @Nullable String recordedBy,
      Instant recordedAt) {
    this.id = id.value();
    this.referralId = referral;
    this.firstDay = days.first();
    this.lastDay = days.last();
    this.intensity = intensity;
    this.recordedBy = recordedBy;
    this.recordedAt = recordedAt;
  }

  /** Makes a period, whose days no other one has. */
  static IntensityPeriod of(
      IntensityId id,
      ReferralId referral,
      Days days,
      Intensity intensity,
      @Nullable String by,
      Instant at) {
    return new IntensityPeriod(id, referral, days, intensity, by, at);
  }

  /** Ends a period that had no last day, before a newer one begins. */
  void endBefore(LocalDate day) {
    lastDay = day.minusDays(1);
  }

  /** Returns whether a newer period that begins on that day ends this one. */
  boolean isEndedBy(LocalDate day) {
    return lastDay == null && firstDay.isBefore(day);
  }

  public IntensityId id() {
    return new IntensityId(id);
  }

  public Days days() {
    return new Days(firstDay, lastDay);
  }

  public Intensity intensity() {
    return intensity;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  public @Nullable String recordedBy() {
    return recordedBy;
  }
}
