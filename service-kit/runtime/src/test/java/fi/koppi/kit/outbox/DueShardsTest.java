package fi.koppi.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.outbox.OutboxRelay.Outcome;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class DueShardsTest {

  private final DueShards due = new DueShards();

  @Test
  void workerTakesAllThatAreDueAtOnce() throws Exception {
    due.add(Set.of(1, 2));
    due.add(Set.of(7));

    assertThat(due.take()).containsExactlyInAnyOrder(1, 2, 7);
  }

  @Test
  void shardThatIsTakenIsTakenByNobodyElse() throws Exception {
    due.add(Set.of(1));
    due.take();

    due.add(Set.of(1, 2));

    assertThat(due.take()).containsExactly(2);
  }

  @Test
  void shardThatBecomesDueWhileItIsTakenIsTakenOnceMore() throws Exception {
    due.add(Set.of(1));
    due.take();
    due.add(Set.of(1));

    due.giveBack(Map.of(1, Outcome.EMPTY));

    assertThat(due.take()).containsExactly(1);
  }

  @Test
  void shardWithMoreStaysDue() throws Exception {
    due.add(Set.of(1));
    due.take();

    due.giveBack(Map.of(1, Outcome.MORE));

    assertThat(due.take()).containsExactly(1);
  }

  @Test
  void shardOfAnotherReplicaIsTriedAgain() throws Exception {
    due.add(Set.of(1));
    due.take();

    due.giveBack(Map.of(1, Outcome.BUSY));

    assertThat(due.take()).containsExactly(1);
  }

  @Test
  void failingShardsAreTakenOneByOneAndAfterTheOthers() throws Exception {
    due.add(Set.of(1, 2, 3));
    due.take();
    due.giveBack(Map.of(1, Outcome.BROKER_AWAY, 2, Outcome.BROKER_AWAY, 3, Outcome.EMPTY));

    var failing = due.take();
    due.add(Set.of(3));
    var sound = due.take();

    assertThat(failing).hasSize(1).doesNotContain(3);
    assertThat(sound).containsExactly(3);
  }

  @Test
  void shardThatHasRecoveredIsTakenWithTheOthersAgain() throws Exception {
    due.add(Set.of(1));
    due.take();
    due.giveBack(Map.of(1, Outcome.BROKER_AWAY));
    due.take();
    due.giveBack(Map.of(1, Outcome.EMPTY));

    due.add(Set.of(1, 2));

    assertThat(due.take()).containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void closingLetsAWorkerGo() throws Exception {
    due.add(Set.of(1));

    due.close();

    assertThat(due.take()).isEmpty();
  }
}
