package fi.koppi.referralservice.clockrule;

import fi.koppi.kit.time.Today;
import fi.koppi.kit.time.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time that a clock allows, with each day and why it is counted or not. It follows from the
 * start and the revision alone, so it can be computed again at any time.
 *
 * @param countsFrom day zero: the day of the start, or the next working day where that is none or
 *     the start came after the cut-off
 * @param dueAt the first instant that is too late: of the day after the due day, in Finland
 * @param warnsAt the first instant after the days that pass before the warning; null where there is
 *     none
 * @param days every day from that of the start to the due day
 */
public record Term(
    Instant startedAt,
    RuleInForce rule,
    LocalDate countsFrom,
    LocalDate dueDay,
    Instant dueAt,
    @Nullable Instant warnsAt,
    List<CountedDay> days) {

  public Term {
    days = List.copyOf(days);
  }

  /** Computes the term of a clock by the rule of its start. */
  public static Term of(Instant startedAt, RuleInForce rule, WorkingDays calendar) {
    var revision = rule.revision();
    List<CountedDay> days = new ArrayList<>();
    var countsFrom = dayZero(startedAt, revision, calendar, days);
    days.add(new CountedDay(countsFrom, LeftOut.DAY_ZERO, null));
    var day = countsFrom;
    @Nullable Instant warnsAt = null;
    for (int counted = 0; counted < revision.workingDays(); ) {
      day = day.plusDays(1);
      var next = counted(day, calendar);
      days.add(next);
      if (next.leftOut() == null) {
        counted++;
        warnsAt = counted == revision.warningDays() ? calendar.endOf(day) : warnsAt;
      }
    }
    return new Term(startedAt, rule, countsFrom, day, calendar.endOf(day), warnsAt, days);
  }

  private static LocalDate dayZero(
      Instant startedAt, Revision revision, WorkingDays calendar, List<CountedDay> days) {
    var day = Today.at(startedAt);
    var first = counted(day, calendar);
    if (first.leftOut() == null
        && startedAt.atZone(WorkingDays.HELSINKI).toLocalTime().isAfter(revision.cutOff())) {
      first = new CountedDay(day, LeftOut.AFTER_CUT_OFF, null);
    }
    for (var next = first; next.leftOut() != null; next = counted(day, calendar)) {
      days.add(next);
      day = day.plusDays(1);
    }
    return day;
  }

  private static CountedDay counted(LocalDate day, WorkingDays calendar) {
    var holiday = calendar.holiday(day);
    if (holiday.isPresent()) {
      return new CountedDay(day, LeftOut.HOLIDAY, holiday.get());
    }
    return new CountedDay(day, calendar.isWorkingDay(day) ? null : LeftOut.WEEKEND, null);
  }

  /** Returns when the clock is looked after: at its warning, or without one at its end. */
  public Instant escalatesAt() {
    return Optional.ofNullable(warnsAt).orElse(dueAt);
  }
}
