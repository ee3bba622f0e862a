package fi.koppi.kit.inbox;

import static fi.koppi.kit.inbox.ProbeConsumer.TOPIC;
import static fi.koppi.kit.inbox.ProbeConsumer.TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.inbox.Intake.Progress;
import fi.koppi.kit.inbox.Intake.Trouble;
import fi.koppi.kit.inbox.ProbeConsumer.Wish;
import fi.koppi.kit.inbox.ProbeConsumer.Wished;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Identity.class)
@WithTestResource(Stack.class)
class IntakeBatchTest {

  @Inject Sql sql;
  @Inject Intake intake;
  @Inject ProbeConsumer probe;

  private final String key = UUID.randomUUID().toString();
  private final String topic = TOPIC + "." + key;

  /** A consumer that nothing else in the service knows, so that no timer calls it. */
  private final Diary diary = new Diary("diary-" + key);

  @BeforeEach
  void makeTopics() {
    try (var topics = Topics.ofTest()) {
      topics.create(List.of("koppi.dead-letter.probe-service.v1"));
    }
  }

  @AfterEach
  void removeParkedEvents() {
    sql.update("delete from parked_event where key = ?", key);
  }

  private final class Diary implements EventConsumer {

    private final String name;
    private final List<Integer> called = new ArrayList<>();
    private boolean deadlocked;

    Diary(String name) {
      this.name = name;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Map<String, Class<? extends Record>> payloads() {
      return probe.payloads();
    }

    @Override
    public void on(ReceivedEvent event) {
      var wished = event.as(Wished.class);
      called.add(wished.number());
      sql.update("insert into probe_effect (key, number) values (?, ?)", key, wished.number());
      if (wished.wish() == Wish.APPLY_ONCE_KNOWN) {
        throw new NotYetApplicable("the key is not known");
      }
      if (wished.wish() == Wish.MEET_A_LOST_CONNECTION && !deadlocked) {
        deadlocked = true;
        throw new IllegalStateException(new SQLException("deadlock detected", "40P01"));
      }
    }
  }

  @Test
  void eventThatStandsTwiceInAPortionTakesEffectOnce() {
    UUID twice = UUID.randomUUID();
    var portion =
        new Portion(
            List.of(
                record(0, twice, 1, Wish.APPLY),
                record(1, twice, 1, Wish.APPLY),
                record(2, UUID.randomUUID(), 2, Wish.APPLY)),
            false);

    var progress = intake.take(probe, portion, () -> true);

    assertThat(progress).isEqualTo(new Progress(3, Trouble.NONE));
    assertThat(effects()).containsExactly(1, 2);
  }

  @Test
  void portionThatWasTakenBeforeTakesNoEffectAgain() {
    var portion = new Portion(List.of(sound(0, 1, Wish.APPLY), sound(1, 2, Wish.APPLY)), false);
    intake.take(probe, portion, () -> true);

    var progress = intake.take(probe, portion, () -> true);

    assertThat(progress).isEqualTo(new Progress(2, Trouble.NONE));
    assertThat(effects()).containsExactly(1, 2);
  }

  @Test
  void recordsAroundBadOnesTakeEffectOnceAndInOrder() {
    var portion =
        new Portion(
            List.of(
                sound(0, 1, Wish.APPLY),
                new ConsumerRecord<>(topic, 0, 1, key, new byte[] {1}),
                sound(2, 2, Wish.REFUSE),
                sound(3, 3, Wish.APPLY),
                sound(4, 4, Wish.REFUSE),
                sound(5, 5, Wish.APPLY)),
            false);

    var progress = intake.take(probe, portion, () -> true);

    assertThat(progress).isEqualTo(new Progress(6, Trouble.NONE));
    assertThat(effects()).containsExactly(1, 3, 5);
    assertThat(deadLetters())
        .containsExactlyInAnyOrder(
            "1 missing-header", "2 against-the-rules", "4 against-the-rules");
  }

  @Test
  void eventBehindAParkedOneOfItsKeyIsParkedUntried() {
    intake.take(diary, new Portion(List.of(sound(0, 1, Wish.APPLY_ONCE_KNOWN)), false), () -> true);

    intake.take(
        diary,
        new Portion(List.of(sound(1, 2, Wish.APPLY), sound(2, 3, Wish.APPLY)), false),
        () -> true);

    assertThat(diary.called).containsExactly(1);
    assertThat(parkedOffsets()).containsExactly(0L, 1L, 2L);
    assertThat(effects()).isEmpty();
  }

  @Test
  void eventBehindOneThatIsParkedFromTheSamePortionIsParkedToo() {
    var portion =
        new Portion(
            List.of(
                sound(0, 1, Wish.APPLY),
                sound(1, 2, Wish.APPLY_ONCE_KNOWN),
                sound(2, 3, Wish.APPLY)),
            false);

    intake.take(diary, portion, () -> true);

    assertThat(effects()).containsExactly(1);
    assertThat(parkedOffsets()).containsExactly(1L, 2L);
  }

  @Test
  void portionThatMeetsADeadlockLeavesNothingAndIsTakenAgain() {
    var portion =
        new Portion(
            List.of(sound(0, 1, Wish.APPLY), sound(1, 2, Wish.MEET_A_LOST_CONNECTION)), false);
    var first = intake.take(diary, portion, () -> true);
    var between = effects();

    var second = intake.take(diary, portion, () -> true);

    assertThat(first).isEqualTo(new Progress(0, Trouble.PASSING));
    assertThat(between).isEmpty();
    assertThat(second).isEqualTo(new Progress(2, Trouble.NONE));
    assertThat(effects()).containsExactly(1, 2);
    assertThat(deadLetters()).isEmpty();
  }

  @Test
  void unforeseenFailureIsADeadLetterOnlyAtTheLastAttempt() {
    var records = List.of(sound(0, 1, Wish.FAIL), sound(1, 2, Wish.APPLY));
    var early = intake.take(probe, new Portion(records, false), () -> true);
    var lettersBefore = deadLetters();

    var last = intake.take(probe, new Portion(records, true), () -> true);

    assertThat(early).isEqualTo(new Progress(0, Trouble.UNFORESEEN));
    assertThat(lettersBefore).isEmpty();
    assertThat(last).isEqualTo(new Progress(2, Trouble.NONE));
    assertThat(deadLetters()).containsExactly("0 processing-failed");
    assertThat(effects()).containsExactly(2);
  }

  @Test
  void manyBadRecordsAreRecordedTogetherAndOnce() {
    var bad =
        IntStream.range(0, 100)
            .mapToObj(offset -> new ConsumerRecord<>(topic, 0, offset, key, new byte[] {1}))
            .toList();
    intake.take(probe, new Portion(bad, false), () -> true);

    intake.take(probe, new Portion(bad, false), () -> true);

    assertThat(deadLetters()).hasSize(100);
    assertThat(transactionsThatBuried()).isEqualTo(1);
  }

  private ConsumerRecord<String, byte[]> sound(long offset, int number, Wish wish) {
    return record(offset, UUID.randomUUID(), number, wish);
  }

  private ConsumerRecord<String, byte[]> record(long offset, UUID id, int number, Wish wish) {
    return Records.of(topic, offset, key, id, TYPE, new Wished(number, wish));
  }

  private List<Integer> effects() {
    return sql.select(
        "select number from probe_effect where key = ? order by seq",
        row -> row.getInt("number"),
        key);
  }

  private List<String> deadLetters() {
    return sql.select(
        "select record_offset || ' ' || cause as letter from dead_letter where topic = ?",
        row -> row.getString("letter"),
        topic);
  }

  private int transactionsThatBuried() {
    return sql.select(
            "select count(distinct xmin::text) from dead_letter where topic = ?",
            row -> row.getInt(1),
            topic)
        .getFirst();
  }

  private List<Long> parkedOffsets() {
    return sql.select(
        "select record_offset from parked_event where key = ? order by seq",
        row -> row.getLong("record_offset"),
        key);
  }
}
