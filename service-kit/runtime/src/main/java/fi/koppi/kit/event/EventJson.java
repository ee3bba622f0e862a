package fi.koppi.kit.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Payloads as JSON: times in RFC 3339, nulls left out, unknown fields passed by. */
public final class EventJson {

  static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModules(new JavaTimeModule(), new Jdk8Module())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  private EventJson() {}

  /** Reads back what {@link #write} has written. */
  public static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("what was stored as JSON cannot be read back", e);
    }
  }

  /** The wire form of a payload; nothing stays nothing, which is a tombstone. */
  public static @Nullable String write(@Nullable Object payload) {
    if (payload == null) {
      return null;
    }
    try {
      return MAPPER.writeValueAsString(payload);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("an event payload cannot be written as JSON", e);
    }
  }

  /** Where the payload does not fit, without quoting it: the text may hold personal data. */
  static String placeOf(JsonMappingException e) {
    return "the payload does not fit at /"
        + String.join("/", e.getPath().stream().map(EventJson::step).toList());
  }

  private static String step(JsonMappingException.Reference reference) {
    if (reference.getFieldName() == null) {
      return String.valueOf(reference.getIndex());
    }
    // A map's keys come from the payload; a record's field names are our own.
    return reference.getFrom() instanceof Map ? "*" : reference.getFieldName();
  }
}
