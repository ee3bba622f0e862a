package fi.koppi.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.testing.Topics;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Identity.class)
@WithTestResource(
    value = Stack.class,
    initArgs = @ResourceArg(name = "topics", value = "probe.outbox.v1"))
class OutboxTest {

  @Inject Outbox outbox;

  @Test
  void committedEventReachesItsTopic() {
    String key = UUID.randomUUID().toString();

    QuarkusTransaction.requiringNew()
        .run(() -> outbox.append("probe.outbox.v1", key, "fi.koppi.probe.made.v1", Map.of("a", 1)));

    try (var topics = Topics.ofTest()) {
      var event = topics.awaitEvent("probe.outbox.v1", e -> key.equals(e.key()));
      assertThat(event.type()).isEqualTo("fi.koppi.probe.made.v1");
      assertThat(event.source()).isEqualTo("/probe-service");
    }
  }
}
