package fi.koppi.kit.event;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.outbox.Outbox;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.testing.Caller;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.testing.Topics;
import io.quarkus.security.Authenticated;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Identity.class)
@WithTestResource(Stack.class)
class LineageTest {

  private static final String TOPIC = "koppi.lineage-probe.v1";

  private final Caller caller = Caller.of(OrganisationType.AUTHORITY);
  private final String key = UUID.randomUUID().toString();
  private Topics topics;

  @Path("/v1/lineage-probes/{key}")
  @RunOnVirtualThread
  @Authenticated
  static class TellingResource {
    private final Outbox outbox;

    TellingResource(Outbox outbox) {
      this.outbox = outbox;
    }

    @POST
    @Transactional
    public void tell(@PathParam("key") String key) {
      outbox.append(TOPIC, key, "fi.koppi.probe.told.v1", Map.of());
    }
  }

  @BeforeEach
  void open() {
    topics = Topics.ofTest();
    topics.create(List.of(TOPIC));
  }

  @AfterEach
  void close() {
    topics.close();
  }

  @Test
  void correlationOfACallGoesIntoItsEventsAndBackToTheCaller() {
    String correlation = UUID.randomUUID().toString();

    var answer = tell(correlation);

    var event = topics.awaitEvent(TOPIC, e -> key.equals(e.key()));
    assertThat(answer).isEqualTo(correlation);
    assertThat(event.correlationId()).isEqualTo(correlation);
    assertThat(event.causationId()).isNull();
  }

  @Test
  void whatIsNoUuidIsReplaced() {
    var answer = tell("Matti Meikalainen");

    var event = topics.awaitEvent(TOPIC, e -> key.equals(e.key()));
    assertThat(UUID.fromString(answer)).hasToString(event.correlationId());
  }

  @Test
  void traceOfACallGoesOnInItsEvents() {
    String trace = UUID.randomUUID().toString().replace("-", "");

    caller
        .request()
        .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
        .post("/v1/lineage-probes/" + key);

    var record = topics.await(TOPIC, r -> key.equals(r.key()));
    assertThat(new String(record.headers().lastHeader("traceparent").value(), US_ASCII))
        .startsWith("00-" + trace);
  }

  private String tell(String correlation) {
    return caller
        .request()
        .header(Lineage.HEADER, correlation)
        .post("/v1/lineage-probes/" + key)
        .then()
        .statusCode(204)
        .extract()
        .header(Lineage.HEADER);
  }
}
