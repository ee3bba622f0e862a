package fi.koppi.kit.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;

/** The JSON in the columns of our own tables, which may be older than the code that reads it. */
public final class StoredJson {

  private StoredJson() {}

  /** Writes a value for a column of type {@code jsonb}. */
  public static String write(Object value) {
    try {
      return TolerantMapper.INSTANCE.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("the value cannot be written as JSON", e);
    }
  }

  /** Reads what {@link #write} has written; fields that are no longer known are ignored. */
  public static <T> T read(String json, Class<T> type) {
    try {
      return TolerantMapper.INSTANCE.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("the stored JSON cannot be read", e);
    }
  }
}
