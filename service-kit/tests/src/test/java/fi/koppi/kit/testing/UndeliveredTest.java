package fi.koppi.kit.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class UndeliveredTest {

  @Test
  void reportNamesWhatTheTopicHas() {
    var record = new ConsumerRecord<>("koppi.test.v1", 3, 7, "key-1", new byte[0]);
    record.headers().add("ce_type", "fi.koppi.test.happened.v1".getBytes(UTF_8));

    assertThat(Undelivered.report(List.of(record)))
        .contains("1 record", "partition 3, offset 7: key key-1, fi.koppi.test.happened.v1");
  }
}
