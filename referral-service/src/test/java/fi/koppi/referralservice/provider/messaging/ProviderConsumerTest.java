package fi.koppi.referralservice.provider.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.event.EventJson;
import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.ContractCheck;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.ProviderId;
import fi.koppi.referralservice.provider.ProviderQueries;
import fi.koppi.referralservice.provider.ProviderState;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tests the copy of a provider after events of the catalogue, and what follows from its end. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class ProviderConsumerTest {

  private final ProviderId college = new ProviderId(Ids.unlinkable());
  private final ProviderConsumer consumer;
  private final ProviderQueries providers;
  private final Sql sql;

  ProviderConsumerTest(ProviderConsumer consumer, ProviderQueries providers, Sql sql) {
    this.consumer = consumer;
    this.providers = providers;
    this.sql = sql;
  }

  @Test
  void producersExampleIsUnderstood() {
    var example = ContractCheck.example("catalog-service", "provider-state.v1");

    receive(example);

    var known = QuarkusTransaction.requiringNew().call(() -> providers.find(college));
    assertThat(known.orElseThrow().status())
        .isEqualTo(EventJson.read(example, ProviderState.class).status());
  }

  @Test
  void openCollegeOrdersNothing() {
    assertThat(orders(state(1, "ACTIVE"))).isFalse();
  }

  @Test
  void closureIsOrderedOnceHoweverOftenItComes() {
    receive(state(1, "ACTIVE"));

    assertThat(orders(state(2, "CLOSED"))).isTrue();

    awaitSettled();
    assertThat(orders(state(2, "CLOSED"))).isFalse();
    assertThat(orders(state(3, "CLOSED"))).isFalse();
    assertThat(isClosed()).isTrue();
  }

  @Test
  void closureIsOrderedWhereTheFirstStateThatComesSaysIt() {
    assertThat(orders(state(7, "CLOSED"))).isTrue();
  }

  @Test
  void olderClosureOrdersNothing() {
    receive(state(3, "ACTIVE"));

    assertThat(orders(state(2, "CLOSED"))).isFalse();
    assertThat(isClosed()).isFalse();
  }

  @Test
  void openStateThatComesLateDoesNotOpenAClosedCollege() {
    receive(state(3, "CLOSED"));

    receive(state(2, "ACTIVE"));

    assertThat(isClosed()).isTrue();
  }

  @Test
  void collegeIsCutOffByATombstoneOnceEachTime() {
    receive(state(1, "ACTIVE"));

    assertThat(orders(null)).isTrue();

    awaitSettled();
    assertThat(orders(null)).isFalse();
    receive(state(2, "ACTIVE"));
    assertThat(isClosed()).isFalse();
    assertThat(orders(null)).isTrue();
  }

  @Test
  void collegeIsCutOffByAStatusThatIsNeitherActiveNorClosed() {
    receive(state(1, "ACTIVE"));

    assertThat(orders(state(2, "SUSPENDED"))).isTrue();
    assertThat(isClosed()).isTrue();
  }

  /** Returns whether it is ordered that referrals go back, once the event has been applied. */
  private boolean orders(@Nullable String payload) {
    return QuarkusTransaction.requiringNew()
        .call(() -> {
          consumer.on(event(payload));
          return isOrdered();
        });
  }

  private void receive(@Nullable String payload) {
    QuarkusTransaction.requiringNew().run(() -> consumer.on(event(payload)));
  }

  private void awaitSettled() {
    Awaitility.await("the timer settles the closure")
        .until(() -> !QuarkusTransaction.requiringNew().call(this::isOrdered));
  }

  private boolean isOrdered() {
    return !sql.select(
            "select provider_id from college_closure where provider_id = ?",
            row -> row.getObject("provider_id", UUID.class),
            college.value())
        .isEmpty();
  }

  private boolean isClosed() {
    return QuarkusTransaction.requiringNew().call(() -> providers.isClosed(college));
  }

  private static String state(long version, String status) {
    return """
    {"version": %d, "status": "%s", "name": {"fi": "Rannikon ammattiopisto"}}\
    """
        .formatted(version, status);
  }

  private ReceivedEvent event(@Nullable String payload) {
    return new ReceivedEvent(
        "koppi.catalog.provider.v1",
        college.value().toString(),
        UUID.randomUUID(),
        "fi.koppi.catalog.provider-state.v1",
        "/catalog-service",
        null,
        Instant.EPOCH,
        "correlation",
        null,
        payload);
  }
}
