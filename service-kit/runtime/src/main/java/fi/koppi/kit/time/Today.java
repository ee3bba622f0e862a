package fi.koppi.kit.time;

import java.time.Instant;
import java.time.LocalDate;

/** The calendar day in Finland, whichever zone the machine or the caller is in. */
public final class Today {

  private Today() {}

  /** Returns the day that it is in Finland at an instant. */
  public static LocalDate at(Instant instant) {
    return LocalDate.ofInstant(instant, WorkingDays.HELSINKI);
  }
}
