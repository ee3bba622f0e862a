package fi.koppi.catalogservice.openeducation.api.parameters;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.koppi.kit.time.CalendarDays;
import fi.koppi.kit.time.WorkingDays;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day, written as a day or as a moment of that day: the standard's text requires the former and
 * its schema the latter.
 */
@Schema(
    type = SchemaType.STRING,
    examples = "2027-01-11",
    description = "A day or a moment, RFC 3339")
public record Day(@JsonValue LocalDate value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Day of(String text) {
    try {
      return new Day(
          text.length() > 10
              ? CalendarDays.within(
                  OffsetDateTime.parse(text).atZoneSameInstant(WorkingDays.HELSINKI).toLocalDate())
              : CalendarDays.parse(text));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "A day is written 2027-01-11 and a moment 2027-01-11T08:00:00Z", e);
    }
  }
}
