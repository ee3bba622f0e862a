package fi.koppi.kit.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The place of a record, by which it can be read again for as long as its topic stores it. */
public record RecordPlace(String topic, int partition, long offset) {

  static RecordPlace of(ConsumerRecord<?, ?> record) {
    return new RecordPlace(record.topic(), record.partition(), record.offset());
  }
}
