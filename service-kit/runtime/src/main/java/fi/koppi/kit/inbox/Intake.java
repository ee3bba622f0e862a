package fi.koppi.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The one way in for events: reads the record and lets the consumer act on it exactly once. */
@ApplicationScoped
public class Intake {

  /** Returns when the record needs no more attention: applied, parked or a dead letter. */
  public void take(EventConsumer consumer, ConsumerRecord<String, byte[]> record) {
    throw new UnsupportedOperationException(consumer.name() + record.topic());
  }
}
