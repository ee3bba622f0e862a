package fi.koppi.kit.inbox.deadletter;

import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.inbox.EventConsumer;
import fi.koppi.kit.inbox.RecordPlace;
import org.jspecify.annotations.Nullable;

/**
 * A record that its consumer can never apply, with the reason.
 *
 * @param event the event, or null if the record could not be read
 * @param cause the stable code of the reason, such as {@code not-json}
 */
public record Refusal(
    RecordPlace place,
    @Nullable String key,
    @Nullable ReceivedEvent event,
    String cause,
    String detail) {

  /** Lets the consumer record the refusal of its event; a record that is no event concerns none. */
  public void recordBy(EventConsumer consumer) {
    if (event != null) {
      consumer.refused(event, cause);
    }
  }

  /** Refuses a record that cannot be read, and does not trust its headers. */
  public static Refusal ofRecord(
      RecordPlace place, @Nullable String key, String cause, String detail) {
    return new Refusal(place, key, null, cause, detail);
  }

  /** Refuses an event that was read and cannot be applied. */
  public static Refusal ofEvent(
      RecordPlace place, ReceivedEvent event, String cause, String detail) {
    return new Refusal(place, event.key(), event, cause, detail);
  }
}
