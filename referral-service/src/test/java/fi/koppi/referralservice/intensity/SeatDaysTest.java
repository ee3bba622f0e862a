package fi.koppi.referralservice.intensity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.time.WorkingDays;
import fi.koppi.referralservice.IntensityId;
import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.referral.StatusChange;
import fi.koppi.referralservice.referral.step.ReferralStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tests the formula in January 2027: the 1st is a holiday and the 6th is, the 4th is a Monday. */
class SeatDaysTest {

  private static final LocalDate FIRST = LocalDate.parse("2027-01-01");
  private static final LocalDate LAST = LocalDate.parse("2027-01-31");
  private static final LocalDate LATER = LocalDate.parse("2027-06-01");

  @Test
  void dayWithoutIntensityIsAWholeOne() {
    var training = training(change(ReferralStatus.IN_TRAINING, "2027-01-04"));

    var days = seatDays(training, LATER);

    assertThat(days.workingDays()).isEqualTo(19);
    assertThat(days.trainingDays()).isEqualTo(19);
    assertThat(days.used()).isEqualByComparingTo("19");
  }

  @Test
  void eachDayCountsWithItsOwnIntensity() {
    var training = training(change(ReferralStatus.IN_TRAINING, "2027-01-04"));

    // Four working days in the first week, and fifteen in the three after it.
    var days =
        seatDays(
            training,
            LATER,
            period("2027-01-04", "2027-01-10", new Intensity(50, null)),
            period("2027-01-11", null, new Intensity(null, new BigDecimal("2.5"))));

    assertThat(days.used()).isEqualByComparingTo("9.5");
  }

  @Test
  void pausesDoNotCountAndTheLastDayDoes() {
    var training =
        training(
            change(ReferralStatus.ENROLLED, "2026-12-01"),
            change(ReferralStatus.IN_TRAINING, "2027-01-04"),
            change(ReferralStatus.PAUSED, "2027-01-11"),
            change(ReferralStatus.IN_TRAINING, "2027-01-18"),
            change(ReferralStatus.COMPLETED, "2027-01-22"),
            change(ReferralStatus.FOLLOW_UP, "2027-01-25"));

    assertThat(seatDays(training, LATER).trainingDays()).isEqualTo(4 + 5);
  }

  @Test
  void stepCountsFromTheDayOnWhichItHolds() {
    var training =
        training(
            change(ReferralStatus.IN_TRAINING, "2027-01-08", LocalDate.parse("2027-01-04")),
            change(ReferralStatus.COMPLETED, "2027-01-20", LocalDate.parse("2027-01-15")));

    assertThat(seatDays(training, LATER).trainingDays()).isEqualTo(4 + 5);
  }

  @Test
  void whatIsStillToComeIsNotUsed() {
    var training = training(change(ReferralStatus.IN_TRAINING, "2027-01-04"));

    assertThat(seatDays(training, LocalDate.parse("2027-01-05")).used()).isEqualByComparingTo("2");
    assertThat(seatDays(training, LocalDate.parse("2026-12-05")).used()).isEqualByComparingTo("0");
  }

  @Test
  void rangeIsOneThatHasDays() {
    assertThatThrownBy(() -> SeatDays.requireRange(LAST, FIRST)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> SeatDays.requireRange(FIRST, FIRST.plusYears(6)))
        .isInstanceOf(Refused.class);
  }

  private static SeatDays seatDays(
      TrainingDays training, LocalDate today, IntensityPeriod... periods) {
    return SeatDays.of(FIRST, LAST, today, training, List.of(periods), new WorkingDays(false));
  }

  private static TrainingDays training(StatusChange... history) {
    return TrainingDays.of(List.of(history));
  }

  private static StatusChange change(ReferralStatus status, String day) {
    return change(status, day, null);
  }

  private static StatusChange change(
      ReferralStatus status, String day, @Nullable LocalDate effectiveOn) {
    return new StatusChange(
        status,
        Instant.parse(day + "T08:00:00Z"),
        new OrganisationId(new UUID(0, 1)),
        "adm-4",
        null,
        null,
        effectiveOn);
  }

  private static IntensityPeriod period(String first, @Nullable String last, Intensity intensity) {
    return IntensityPeriod.of(
        new IntensityId(new UUID(0, 2)),
        new ReferralId(new UUID(0, 3)),
        new Days(LocalDate.parse(first), last == null ? null : LocalDate.parse(last)),
        intensity,
        "adm-4",
        Instant.parse("2027-01-04T08:00:00Z"));
  }
}
