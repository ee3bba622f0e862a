package fi.koppi.kit.inbox;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Remembers which consumer has seen which event. */
@ApplicationScoped
public class Inbox {

  /** Whether this consumer meets the event for the first time; remembered if the caller commits. */
  @Transactional(MANDATORY)
  public boolean firstTime(String consumer, UUID eventId) {
    throw new UnsupportedOperationException(consumer + eventId);
  }
}
