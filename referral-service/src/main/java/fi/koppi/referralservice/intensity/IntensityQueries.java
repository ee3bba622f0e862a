package fi.koppi.referralservice.intensity;

import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Today;
import fi.koppi.kit.time.WorkingDays;
import fi.koppi.referralservice.ReferralId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** The read side of intensities, the same for both sides of a referral. */
@ApplicationScoped
public class IntensityQueries {

  private final IntensityOpener opener;
  private final Intensities intensities;
  private final WorkingDays calendar;
  private final InstantSource time;

  @Inject
  IntensityQueries(
      IntensityOpener opener, Intensities intensities, WorkingDays calendar, InstantSource time) {
    this.opener = opener;
    this.intensities = intensities;
    this.calendar = calendar;
    this.time = time;
  }

  /** Lists the periods of a referral in the order of their days. */
  @Transactional
  public List<IntensityPeriod> of(ReferralId id, Actor by) {
    opener.read(id, by);
    return intensities.of(id);
  }

  /** Computes the seat-days that a client has used in a range of days. */
  @Transactional
  public SeatDays seatDays(ReferralId id, LocalDate first, LocalDate last, Actor by) {
    SeatDays.requireRange(first, last);
    var training = TrainingDays.of(opener.read(id, by).history());
    var today = Today.at(time.instant());
    return SeatDays.of(first, last, today, training, intensities.of(id), calendar);
  }
}
