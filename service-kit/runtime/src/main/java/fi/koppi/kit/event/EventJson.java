package fi.koppi.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import fi.koppi.kit.json.TolerantMapper;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON of event payloads. */
public final class EventJson {

  private EventJson() {}

  /** Reads a payload; fields that the type does not have are ignored. */
  public static <T> T read(String json, Class<T> type) {
    try {
      return TolerantMapper.EVENTS.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("an event payload cannot be read as JSON", e);
    }
  }

  /** Writes a payload; null stays null, which is a tombstone. */
  public static @Nullable String write(@Nullable Object payload) {
    if (payload == null) {
      return null;
    }
    try {
      return TolerantMapper.INSTANCE.writeValueAsString(payload);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("an event payload cannot be written as JSON", e);
    }
  }

  /**
   * Names the place where a payload does not fit, without quoting it: it may hold personal data.
   */
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
