package fi.koppi.referralservice.clockrule.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A time of day in Finland, in hours and minutes. */
@Schema(
    type = SchemaType.STRING,
    pattern = CutOff.PATTERN,
    examples = "15:00",
    description = "Time of day in Finland, in hours and minutes")
record CutOff(@JsonValue String value) {

  static final String PATTERN = "^([01]\\d|2[0-3]):[0-5]\\d$";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  CutOff {
    if (!value.matches(PATTERN)) {
      throw new IllegalArgumentException("Write a time of day as 15:00");
    }
  }

  static CutOff of(LocalTime time) {
    return new CutOff(time.toString().substring(0, 5));
  }

  LocalTime time() {
    return LocalTime.parse(value);
  }
}
