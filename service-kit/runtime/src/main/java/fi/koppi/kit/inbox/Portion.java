package fi.koppi.kit.inbox;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Records of one partition, in their order.
 *
 * @param lastAttempt whether the first of them has failed so often that this attempt decides
 */
public record Portion(List<ConsumerRecord<String, byte[]>> records, boolean lastAttempt) {

  public int size() {
    return records.size();
  }

  public boolean isLastAttempt(ConsumerRecord<String, byte[]> record) {
    return lastAttempt && record.equals(records.getFirst());
  }
}
