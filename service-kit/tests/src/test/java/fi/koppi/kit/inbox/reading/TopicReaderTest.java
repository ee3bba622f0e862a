package fi.koppi.kit.inbox.reading;

import static fi.koppi.kit.inbox.ProbeConsumer.TOPIC;
import static fi.koppi.kit.inbox.ProbeConsumer.TYPE;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.inbox.CrowdConsumer;
import fi.koppi.kit.inbox.ProbeConsumer;
import fi.koppi.kit.inbox.ProbeConsumer.Wish;
import fi.koppi.kit.inbox.ProbeConsumer.Wished;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Management;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Identity.class)
@WithTestResource(Stack.class)
class TopicReaderTest {

  private static final int BAD = 600;
  @Inject Sql sql;
  @Inject TopicReaders readers;
  @Inject ProbeConsumer probe;

  private Topics topics;

  @BeforeEach
  void open() {
    topics = Topics.ofTest();
    topics.create(List.of("koppi.dead-letter.probe-service.v1"));
  }

  @AfterEach
  void close() {
    topics.close();
  }

  /**
   * Lets more partitions fail than there are workers, each with a stream of bad records behind it.
   */
  @Test
  void memberIsServedWhileTheTopicsOfOthersFailAndFill() {
    topics.create(Stream.of("slow", "bad", "good").map(CrowdConsumer::topic).toList());
    List<String> stuck = IntStream.range(0, 24).mapToObj(i -> newKey()).toList();
    String good = newKey();
    for (String key : stuck) {
      send(CrowdConsumer.topic("slow"), key, 1, Wish.LOSE_CONNECTIONS_UNTIL_KNOWN);
      send(CrowdConsumer.topic("bad"), key, 2, Wish.LOSE_CONNECTIONS_UNTIL_KNOWN);
    }
    IntStream.range(0, BAD)
        .forEach(i -> sendRubbish(CrowdConsumer.topic("bad"), stuck.get(i % stuck.size())));

    send(CrowdConsumer.topic("good"), good, 1, Wish.APPLY);

    await().until(() -> effects(good).equals(List.of(1)));
    assertThat(deadLetters(stuck)).isLessThan(BAD);
    stuck.forEach(key -> sql.update("insert into probe_known (key) values (?)", key));
    await().until(() -> deadLetters(stuck) == BAD);
    assertThat(stuck).allSatisfy(key -> assertThat(effects(key)).containsExactlyInAnyOrder(1, 2));
  }

  @Test
  void readersThatComeAndGoLoseAndDoubleNothing() throws InterruptedException {
    List<String> keys = IntStream.range(0, 12).mapToObj(i -> newKey()).toList();
    List<Integer> all = IntStream.rangeClosed(1, 60).boxed().toList();
    var second = readers.reader(probe, new Semaphore(4));

    for (int number : all) {
      if (number == 20) {
        second.start();
      }
      if (number == 45) {
        second.stop();
      }
      keys.forEach(key -> send(TOPIC, key, number, Wish.APPLY));
    }
    second.awaitEnd();

    await()
        .untilAsserted(
            () -> assertThat(keys).allSatisfy(key -> assertThat(effects(key)).isEqualTo(all)));
  }

  @Test
  void livenessLooksAtTheReaders() {
    Management.get("/health/live").then().statusCode(200).body("checks.name", hasItem("consumers"));
  }

  @Test
  void readerThatHasEndedIsNotAlive() throws InterruptedException {
    var reader = readers.reader(probe, new Semaphore(4));
    reader.start();
    boolean before = reader.isAlive();
    reader.stop();

    reader.awaitEnd();

    assertThat(before).isTrue();
    assertThat(reader.isAlive()).isFalse();
  }

  private static String newKey() {
    return UUID.randomUUID().toString();
  }

  private void send(String topic, String key, int number, Wish wish) {
    topics.sendEvent(topic, key, "/probe", TYPE, new Wished(number, wish));
  }

  private void sendRubbish(String topic, String key) {
    var headers =
        CloudEventHeaders.of(UUID.randomUUID(), TYPE, "/probe", key, Instant.EPOCH, false);
    topics.send(topic, key, headers, "{".getBytes(US_ASCII));
  }

  private List<Integer> effects(String key) {
    return sql.select(
        "select number from probe_effect where key = ? order by seq",
        row -> row.getInt("number"),
        key);
  }

  private int deadLetters(List<String> keys) {
    return sql.select(
            "select count(*) from dead_letter where key = any(?::uuid[])",
            row -> row.getInt(1),
            keys)
        .getFirst();
  }
}
