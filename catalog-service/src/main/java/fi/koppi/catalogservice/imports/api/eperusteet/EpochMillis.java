package fi.koppi.catalogservice.imports.api.eperusteet;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.koppi.kit.time.CalendarDays;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A time as ePerusteet writes it. */
@Schema(
    type = SchemaType.INTEGER,
    format = "int64",
    examples = "1660564502235",
    description = "Milliseconds since 1970")
record EpochMillis(@JsonValue long value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  EpochMillis {
    if (!CalendarDays.include(Instant.ofEpochMilli(value))) {
      throw new IllegalArgumentException("A time " + CalendarDays.RULE);
    }
  }

  Instant instant() {
    return Instant.ofEpochMilli(value);
  }
}
