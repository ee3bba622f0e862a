package fi.koppi.catalogservice.imports.api.konfo;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.koppi.kit.time.CalendarDays;
import fi.koppi.kit.time.WorkingDays;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A time as Konfo writes it, in Finland. */
@Schema(
    type = SchemaType.STRING,
    examples = "2027-03-24T00:00",
    description = "A time, in Finland unless it has an offset")
record KonfoTime(@JsonValue LocalDateTime value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static KonfoTime of(String text) {
    try {
      var time =
          text.matches(".*(Z|[+-]\\d{2}:\\d{2})")
              ? OffsetDateTime.parse(text).atZoneSameInstant(WorkingDays.HELSINKI).toLocalDateTime()
              : LocalDateTime.parse(text);
      CalendarDays.within(time.toLocalDate());
      return new KonfoTime(time);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("A time in Konfo is written 2027-03-24T00:00", e);
    }
  }

  LocalDate day() {
    return value.toLocalDate();
  }

  Instant instant() {
    return value.atZone(WorkingDays.HELSINKI).toInstant();
  }
}
