package fi.koppi.kit.time;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts deadlines as the Finnish act on the calculation of statutory periods (150/1930) does: the
 * day that starts a period is not part of it, and a period never ends on a holiday.
 *
 * <p>A working day is Monday to Friday without public holidays, Christmas Eve and Midsummer Eve.
 * Whether Saturdays count too is read differently by different offices, so it is configuration.
 */
@ApplicationScoped
public class WorkingDays {

  public static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  private final HolidayManager holidays =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FINLAND));
  private final boolean saturdaysCount;

  public WorkingDays(
      @ConfigProperty(name = "koppi.working-days.saturdays-count", defaultValue = "false")
          boolean saturdaysCount) {
    this.saturdaysCount = saturdaysCount;
  }

  public boolean isWorkingDay(LocalDate date) {
    return !isDayOff(date) && (saturdaysCount || date.getDayOfWeek() != DayOfWeek.SATURDAY);
  }

  /** Returns the word for the public holiday on a day, such as {@code CHRISTMAS_EVE}. */
  public Optional<String> holiday(LocalDate date) {
    return holidays.getHolidays(date, date, HolidayType.PUBLIC_HOLIDAY).stream()
        .map(holiday -> holiday.getPropertiesKey().replaceFirst("^.*\\.", ""))
        .sorted()
        .findFirst();
  }

  /** Returns the working days from one day to another, both included if they are working days. */
  public List<LocalDate> between(LocalDate first, LocalDate last) {
    return first.datesUntil(last.plusDays(1)).filter(this::isWorkingDay).toList();
  }

  /**
   * Returns the last day of a period. Zero days after a day is the same day, or the next working
   * day.
   */
  public LocalDate plusWorkingDays(LocalDate start, int days) {
    if (days < 0) {
      throw new IllegalArgumentException("working days are counted forward only, got " + days);
    }
    LocalDate last = start;
    for (int counted = 0; counted < days; counted++) {
      last = nextWorkingDay(last.plusDays(1));
    }
    return nextWorkingDay(last);
  }

  /**
   * Returns the last day of a period in months: the same day of the month or its last one, and the
   * next weekday if that is a holiday or a Saturday (which never ends a period, even where it
   * counts).
   */
  public LocalDate plusMonths(LocalDate start, int months) {
    LocalDate last = start.plusMonths(months);
    while (isDayOff(last) || last.getDayOfWeek() == DayOfWeek.SATURDAY) {
      last = last.plusDays(1);
    }
    return last;
  }

  /**
   * Returns the first instant that is too late: midnight in Helsinki after the last working day.
   */
  public Instant deadline(Instant start, int days) {
    return endOf(plusWorkingDays(Today.at(start), days));
  }

  /**
   * Returns the midnight in Helsinki that ends a day, which is 23 or 25 hours long when clocks
   * change.
   */
  public Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(HELSINKI).toInstant();
  }

  private LocalDate nextWorkingDay(LocalDate date) {
    LocalDate day = date;
    while (!isWorkingDay(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private boolean isDayOff(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.SUNDAY || holidays.isHoliday(date);
  }
}
