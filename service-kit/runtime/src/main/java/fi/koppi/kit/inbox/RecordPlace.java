package fi.koppi.kit.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Where a record lies: enough to read it again for as long as its topic keeps it. */
record RecordPlace(String topic, int partition, long offset) {

  static RecordPlace of(ConsumerRecord<?, ?> record) {
    return new RecordPlace(record.topic(), record.partition(), record.offset());
  }
}
