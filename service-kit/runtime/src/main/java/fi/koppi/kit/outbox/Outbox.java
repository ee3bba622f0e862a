package fi.koppi.kit.outbox;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Where a command leaves its events; they are sent once its transaction has committed. */
@ApplicationScoped
public class Outbox {

  /**
   * Leaves an event. Events of one key arrive in the order of their commits; a missing payload is a
   * tombstone.
   *
   * @param type such as {@code fi.koppi.referral.submitted.v1}
   */
  @Transactional(MANDATORY)
  public void append(String topic, String key, String type, @Nullable Object payload) {
    throw new UnsupportedOperationException(topic + key + type + payload);
  }

  /**
   * Leaves an event that must not be traceable to what caused it: correlation, causation and trace
   * start anew.
   */
  @Transactional(MANDATORY)
  public void appendUnlinked(String topic, String key, String type, @Nullable Object payload) {
    throw new UnsupportedOperationException(topic + key + type + payload);
  }
}
