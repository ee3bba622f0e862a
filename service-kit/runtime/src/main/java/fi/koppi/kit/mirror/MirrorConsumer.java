package fi.koppi.kit.mirror;

import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.inbox.EventConsumer;
import java.util.Map;

/**
 * A consumer that keeps a mirror up to date by the events of one type. The key of a record is the
 * id of what is announced, and a tombstone removes it.
 *
 * @param <S> the announced state
 */
public abstract class MirrorConsumer<S extends AnnouncedState> implements EventConsumer {

  /** Returns the type of the events that announce the state. */
  protected abstract String eventType();

  /** Returns the record that the payload is read as. */
  protected abstract Class<S> stateType();

  protected abstract Mirror<S> mirror();

  @Override
  public Map<String, Class<? extends Record>> payloads() {
    return Map.of(eventType(), stateType().asSubclass(Record.class));
  }

  @Override
  public void on(ReceivedEvent event) {
    if (!event.type().equals(eventType())) {
      return;
    }
    var id = event.keyAsUuid();
    if (event.isTombstone()) {
      mirror().remove(id);
    } else {
      mirror().apply(id, event.as(stateType()));
    }
  }
}
