package fi.koppi.kit.inbox.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.inbox.Intake.Progress;
import fi.koppi.kit.inbox.Intake.Trouble;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class PartitionWorkTest {

  private final PartitionWork work = new PartitionWork();

  @Test
  void onlyTheFirstRecordsNeedAWorkerToBeFound() {
    boolean first = work.add(records(0, 10));

    boolean second = work.add(records(10, 10));

    assertThat(first).isTrue();
    assertThat(second).isFalse();
  }

  @Test
  void workIsCutIntoPortions() {
    work.add(records(0, 150));

    var first = work.begin();
    boolean goesOn = work.end(new Progress(first.size(), Trouble.NONE));
    var second = work.begin();

    assertThat(first.size()).isEqualTo(100);
    assertThat(goesOn).isTrue();
    assertThat(second.records().getFirst().offset()).isEqualTo(100);
    assertThat(work.end(new Progress(second.size(), Trouble.NONE))).isFalse();
    assertThat(work.uncommitted()).hasValue(150);
  }

  @Test
  void portionsShrinkAndThePartitionRestsWhileTroubleLasts() {
    work.add(records(0, 100));
    work.begin();

    work.end(new Progress(0, Trouble.PASSING));

    assertThat(work.getDelay(TimeUnit.NANOSECONDS)).isPositive();
    assertThat(work.begin().size()).isEqualTo(25);
    assertThat(work.uncommitted()).isEmpty();
  }

  @Test
  void recordThatFailsUnforeseenIsAloneAndItsThirdAttemptDecides() {
    work.add(records(0, 100));
    var first = work.begin();
    work.end(new Progress(7, Trouble.UNFORESEEN));
    var second = work.begin();
    work.end(new Progress(0, Trouble.UNFORESEEN));

    var third = work.begin();

    assertThat(first.lastAttempt()).isFalse();
    assertThat(second.records()).extracting(ConsumerRecord::offset).containsExactly(7L);
    assertThat(second.lastAttempt()).isFalse();
    assertThat(third.isLastAttempt(third.records().getFirst())).isTrue();
  }

  @Test
  void offsetBehindAnUnfinishedRecordIsNotCommitted() {
    work.add(records(0, 100));
    work.begin();

    work.end(new Progress(40, Trouble.PASSING));

    assertThat(work.uncommitted()).hasValue(40);
    work.committed(40);
    assertThat(work.uncommitted()).isEmpty();
  }

  @Test
  void partitionThatWasLostIsNotWorkedOnAnyMore() {
    work.add(records(0, 200));
    work.begin();
    work.lose();

    boolean goesOn = work.end(new Progress(100, Trouble.NONE));

    assertThat(goesOn).isFalse();
    assertThat(work.uncommitted()).hasValue(100);
    assertThat(work.add(records(200, 1))).isFalse();
  }

  @Test
  void readingPausesWhileMuchWaits() {
    work.add(records(0, 500));
    boolean full = work.isFull();

    for (int i = 0; i < 3; i++) {
      work.end(new Progress(work.begin().size(), Trouble.NONE));
    }

    assertThat(full).isTrue();
    assertThat(work.hasRoom()).isTrue();
  }

  private static List<ConsumerRecord<String, byte[]>> records(long from, int count) {
    return LongStream.range(from, from + count)
        .mapToObj(offset -> new ConsumerRecord<>("t", 0, offset, "key", new byte[0]))
        .toList();
  }
}
