package fi.koppi.kit.outbox;

import fi.koppi.kit.outbox.OutboxRelay.Outcome;
import fi.koppi.kit.time.Backoff;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The shards that wait to be relayed in this process. A worker takes all of them that no other
 * worker has. A shard whose events the broker did not take is relayed alone, after a pause that
 * grows, so that it delays no other shard and occupies no more than one worker.
 */
final class DueShards {

  private static final Backoff PAUSES = new Backoff(Duration.ofMillis(4), Duration.ofMillis(500));

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final List<Shard> shards =
      IntStream.range(0, OutboxMessage.SHARDS).mapToObj(Shard::new).toList();
  private boolean closed;

  private static final class Shard {
    private final int number;
    private boolean due;
    private boolean taken;
    private boolean failing;
    private long notBefore = System.nanoTime();
    private int pauses;

    Shard(int number) {
      this.number = number;
    }

    boolean canBeTaken(long now) {
      return due && !taken && pauseLeft(now) <= 0;
    }

    long pauseLeft(long now) {
      return notBefore - now;
    }

    void take() {
      taken = true;
      due = false;
    }

    void giveBack(Outcome outcome) {
      taken = false;
      switch (outcome) {
        case EMPTY -> succeed();
        case MORE -> {
          succeed();
          due = true;
        }
        case BUSY -> pause();
        case BROKER_AWAY -> {
          failing = true;
          pause();
        }
      }
    }

    private void succeed() {
      failing = false;
      pauses = 0;
    }

    private void pause() {
      due = true;
      pauses++;
      notBefore = System.nanoTime() + PAUSES.after(pauses).toNanos();
    }
  }

  /** Marks shards as due; one that is taken now will be taken once more. */
  void add(Set<Integer> numbers) {
    change(() -> numbers.forEach(number -> shards.get(number).due = true));
  }

  /** Waits until there are shards to relay, and takes them; there are none after the closing. */
  Set<Integer> take() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (!closed) {
        // One time for both, or a pause that ends in between would be missed.
        long now = System.nanoTime();
        List<Shard> next = next(now);
        if (!next.isEmpty()) {
          next.forEach(Shard::take);
          return next.stream().map(shard -> shard.number).collect(Collectors.toUnmodifiableSet());
        }
        var _ = changed.awaitNanos(nanosToNextPausesEnd(now));
      }
      return Set.of();
    } finally {
      lock.unlock();
    }
  }

  private List<Shard> next(long now) {
    List<Shard> sound =
        shards.stream().filter(shard -> shard.canBeTaken(now) && !shard.failing).toList();
    if (!sound.isEmpty() || shards.stream().anyMatch(shard -> shard.taken && shard.failing)) {
      return sound;
    }
    return shards.stream()
        .filter(shard -> shard.canBeTaken(now))
        .min(Comparator.comparingLong(shard -> shard.pauseLeft(now)))
        .stream()
        .toList();
  }

  private long nanosToNextPausesEnd(long now) {
    return shards.stream()
        .filter(shard -> shard.due && !shard.taken)
        .mapToLong(shard -> shard.pauseLeft(now))
        .filter(left -> left > 0)
        .min()
        .orElse(Long.MAX_VALUE);
  }

  /** Gives taken shards back, with what became of each. */
  void giveBack(Map<Integer, Outcome> outcomes) {
    change(() -> outcomes.forEach((number, outcome) -> shards.get(number).giveBack(outcome)));
  }

  /** Lets every worker that waits go. */
  void close() {
    change(() -> closed = true);
  }

  private void change(Runnable change) {
    lock.lock();
    try {
      change.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
