package fi.koppi.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import fi.koppi.kit.json.TolerantMapper;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it came from a topic.
 *
 * @param topic where it came from, which is also the proof of who sent it
 * @param key what it is ordered by
 * @param type such as {@code fi.koppi.catalog.offering-published.v1}
 * @param source the service that sent it, such as {@code /catalog-service}
 * @param payload the JSON text; nothing for a tombstone
 */
public record ReceivedEvent(
    String topic,
    @Nullable String key,
    UUID id,
    String type,
    String source,
    @Nullable String subject,
    Instant time,
    String correlationId,
    @Nullable String causationId,
    @Nullable String payload) {

  /** Answers whether the event means that what its key names no longer exists. */
  public boolean isTombstone() {
    return payload == null;
  }

  /**
   * Reads the key of a topic whose keys are ids.
   *
   * @throws Unreadable when it is none
   */
  public UUID keyAsUuid() {
    try {
      return UUID.fromString(key == null ? "" : key);
    } catch (IllegalArgumentException e) {
      throw new Unreadable("key-mismatch", "the record's key is not an id");
    }
  }

  /**
   * Reads the payload into the consumer's own record; fields that it does not have are ignored.
   *
   * @throws Unreadable when the payload does not fit
   */
  public <T> T as(Class<T> type) {
    if (payload == null) {
      throw new Unreadable("no-payload", "the event has no payload");
    }
    try {
      return TolerantMapper.EVENTS.readValue(payload, type);
    } catch (JsonMappingException e) {
      throw new Unreadable("payload-mismatch", EventJson.placeOf(e));
    } catch (JsonProcessingException e) {
      throw new Unreadable("not-json", "the payload is not JSON");
    }
  }

  /**
   * An event that can't be understood. The code gives the reason, and never repeats what the event
   * held.
   */
  public static final class Unreadable extends RuntimeException {
    private final String code;

    public Unreadable(String code, String detail) {
      super(detail);
      this.code = code;
    }

    public String code() {
      return code;
    }

    public String detail() {
      return String.valueOf(getMessage());
    }
  }
}
