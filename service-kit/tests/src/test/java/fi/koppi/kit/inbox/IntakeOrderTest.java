package fi.koppi.kit.inbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.koppi.kit.inbox.ProbeConsumer.Wish;
import fi.koppi.kit.inbox.ProbeConsumer.Wished;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Identity.class)
@WithTestResource(Stack.class)
class IntakeOrderTest {

  private static final int KEYS = 25;
  private static final int EVENTS_PER_KEY = 40;

  @Inject Sql sql;

  record Effect(String key, int number) {}

  @Test
  void eventsOfAKeyTakeEffectInOrder() {
    List<String> keys =
        IntStream.range(0, KEYS).mapToObj(i -> UUID.randomUUID().toString()).toList();

    try (var topics = Topics.ofTest()) {
      for (int number = 1; number <= EVENTS_PER_KEY; number++) {
        for (String key : keys) {
          topics.sendEvent(
              ProbeConsumer.TOPIC,
              key,
              "/probe",
              ProbeConsumer.TYPE,
              new Wished(number, Wish.APPLY));
        }
      }
    }

    List<Integer> counting = IntStream.rangeClosed(1, EVENTS_PER_KEY).boxed().toList();
    await()
        .untilAsserted(() ->
            assertThat(effects(keys))
                .hasSize(KEYS)
                .allSatisfy((key, numbers) -> assertThat(numbers).hasSize(EVENTS_PER_KEY)));
    assertThat(effects(keys)).allSatisfy((key, numbers) -> assertThat(numbers).isEqualTo(counting));
  }

  private Map<String, List<Integer>> effects(List<String> keys) {
    return sql
        .select(
            "select key, number from probe_effect order by seq",
            row -> new Effect(row.getString("key"), row.getInt("number")))
        .stream()
        .filter(effect -> keys.contains(effect.key()))
        .collect(groupingBy(Effect::key, mapping(Effect::number, toList())));
  }
}
