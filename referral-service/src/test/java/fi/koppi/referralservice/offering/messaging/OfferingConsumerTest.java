package fi.koppi.referralservice.offering.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.event.EventJson;
import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.testing.ContractCheck;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.offering.Offering;
import fi.koppi.referralservice.offering.OfferingQueries;
import fi.koppi.referralservice.offering.OfferingState;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tests the copy of an offering after events of the catalogue. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class OfferingConsumerTest {

  private static final String EXAMPLE =
      ContractCheck.example("catalog-service", "offering-state.v1");

  private final OfferingId offering = new OfferingId(Ids.unlinkable());
  private final OfferingConsumer consumer;
  private final OfferingQueries offerings;

  OfferingConsumerTest(OfferingConsumer consumer, OfferingQueries offerings) {
    this.consumer = consumer;
    this.offerings = offerings;
  }

  @Test
  void producersExampleIsUnderstood() {
    var announced = EventJson.read(EXAMPLE, OfferingState.class);

    receive(EXAMPLE);

    assertThat(known()).isPresent();
    assertThat(known().orElseThrow().status()).isEqualTo(announced.status());
    assertThat(known().orElseThrow().title()).isEqualTo(announced.title());
  }

  @Test
  void removedOfferingIsKnownNoMore() {
    receive(EXAMPLE);

    receive(null);

    assertThat(known()).isEmpty();
  }

  @Test
  void olderStateDoesNotBringARemovedOfferingBack() {
    receive(EXAMPLE);
    receive(null);

    receive(EXAMPLE);

    assertThat(known()).isEmpty();
  }

  @Test
  void newerStateBringsARemovedOfferingBack() {
    receive(EXAMPLE);
    receive(null);

    receive(EXAMPLE.replaceFirst("\"version\": \\d+", "\"version\": 99"));

    assertThat(known()).isPresent();
  }

  private void receive(@Nullable String payload) {
    var event =
        new ReceivedEvent(
            "koppi.catalog.offering.v1",
            offering.value().toString(),
            UUID.randomUUID(),
            "fi.koppi.catalog.offering-state.v1",
            "/catalog-service",
            null,
            Instant.EPOCH,
            "correlation",
            null,
            payload);
    QuarkusTransaction.requiringNew().run(() -> consumer.on(event));
  }

  private Optional<Offering> known() {
    return QuarkusTransaction.requiringNew().call(() -> offerings.find(offering));
  }
}
