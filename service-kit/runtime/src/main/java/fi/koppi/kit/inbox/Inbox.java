package fi.koppi.kit.inbox;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Remembers which consumer has seen which event. */
@ApplicationScoped
public class Inbox {

  private final Sql sql;

  Inbox(Sql sql) {
    this.sql = sql;
  }

  /**
   * Whether this consumer meets the event for the first time; remembered if the caller commits. Of
   * two at the same time the second waits for the first one's end.
   */
  @Transactional(MANDATORY)
  public boolean firstTime(String consumer, UUID eventId) {
    return sql.update(
            "insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing",
            consumer,
            eventId)
        == 1;
  }
}
