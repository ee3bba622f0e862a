package fi.koppi.kit.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/**
 * The days that others may name, from the year 1900 to the year 2200. Java and PostgreSQL know far
 * more years, but write those beyond four digits differently, so that one could not read what the
 * other has stored.
 */
public final class CalendarDays {

  public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  public static final LocalDate LAST = LocalDate.of(2200, 12, 31);

  /** The advice to somebody who named another day or time. */
  public static final String RULE = "must be in the years from 1900 to 2200";

  private static final Instant BEGINNING = FIRST.atStartOfDay().toInstant(ZoneOffset.UTC);
  private static final Instant END = LAST.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
  private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private CalendarDays() {}

  public static boolean include(LocalDate day) {
    return !day.isBefore(FIRST) && !day.isAfter(LAST);
  }

  public static boolean include(Instant time) {
    return !time.isBefore(BEGINNING) && time.isBefore(END);
  }

  /** Returns whether the text looks like a day of the calendar, without a time. */
  public static boolean looksLikeOne(String text) {
    return FORM.matcher(text).matches();
  }

  /**
   * Reads a day such as 2027-01-31.
   *
   * @throws IllegalArgumentException if it is none, or lies outside the years
   */
  public static LocalDate parse(String text) {
    return within(read(text));
  }

  /**
   * Returns the day.
   *
   * @throws IllegalArgumentException if it lies outside the years
   */
  public static LocalDate within(LocalDate day) {
    if (!include(day)) {
      throw new IllegalArgumentException("A day " + RULE);
    }
    return day;
  }

  private static LocalDate read(String text) {
    if (looksLikeOne(text)) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeException e) {
        throw new IllegalArgumentException("There is no such day in the calendar", e);
      }
    }
    throw new IllegalArgumentException("Write a day as 2027-01-31");
  }
}
