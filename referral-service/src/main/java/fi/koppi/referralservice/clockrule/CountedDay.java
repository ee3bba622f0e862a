package fi.koppi.referralservice.clockrule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of a term, from the start of the clock to its due day.
 *
 * @param leftOut why the day is none of the working days that the clock allows; null for one that
 *     is counted
 * @param holiday the holiday that leaves it out, such as {@code CHRISTMAS_EVE}
 */
public record CountedDay(LocalDate day, @Nullable LeftOut leftOut, @Nullable String holiday) {}
