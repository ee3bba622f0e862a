package fi.koppi.kit.inbox.reading;

import fi.koppi.kit.inbox.Intake.Progress;
import fi.koppi.kit.inbox.Intake.Trouble;
import fi.koppi.kit.inbox.Portion;
import fi.koppi.kit.time.Backoff;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The records of one partition that were read and are not finished. At most one worker at a time
 * takes a portion of them, from the front. After trouble the partition rests for a while, and its
 * next portions are smaller, so that a record that fails is soon alone.
 */
final class PartitionWork implements Delayed {

  private static final int LARGEST_PORTION = 100;
  private static final int FULL = 5 * LARGEST_PORTION;
  private static final int ATTEMPTS = 3;
  private static final Backoff RESTS = new Backoff(Duration.ofMillis(50), Duration.ofSeconds(5));

  private final Deque<ConsumerRecord<String, byte[]>> waiting = new ArrayDeque<>();
  private Portion current = new Portion(List.of(), false);
  private boolean scheduled;
  private boolean atWork;
  private boolean lost;
  private int troubles;
  private int failures;
  private long finished = -1;
  private long committed = -1;
  private long due = System.nanoTime();

  /** Adds records that were read, and returns whether a worker has to be found for them. */
  synchronized boolean add(List<ConsumerRecord<String, byte[]>> records) {
    waiting.addAll(records);
    if (scheduled || lost) {
      return false;
    }
    scheduled = true;
    due = System.nanoTime();
    return true;
  }

  /** Returns whether so many records wait that no more are to be read for now. */
  synchronized boolean isFull() {
    return waiting.size() >= FULL;
  }

  /** Returns whether so few records wait that reading may go on. */
  synchronized boolean hasRoom() {
    return waiting.size() < FULL / 2;
  }

  /** Begins a worker's turn and returns the records to take, none if the partition was lost. */
  synchronized Portion begin() {
    atWork = !lost;
    int size = failures > 0 ? 1 : Math.max(1, LARGEST_PORTION >> Math.min(2 * troubles, 30));
    current =
        new Portion(
            lost ? List.of() : waiting.stream().limit(size).toList(), failures + 1 >= ATTEMPTS);
    return current;
  }

  /** Ends a worker's turn, and returns whether the partition needs another one. */
  synchronized boolean end(Progress progress) {
    atWork = false;
    notifyAll();
    if (progress.finished() > 0) {
      finished = current.records().get(progress.finished() - 1).offset() + 1;
      troubles = 0;
      failures = 0;
    }
    switch (progress.trouble()) {
      case NONE -> {
        troubles = 0;
        failures = 0;
      }
      case PASSING -> troubles++;
      case UNFORESEEN -> failures++;
    }
    for (int i = 0; i < progress.finished() && !lost; i++) {
      waiting.remove();
    }
    due = System.nanoTime() + rest(progress.trouble()).toNanos();
    scheduled = !lost && !waiting.isEmpty();
    return scheduled;
  }

  private Duration rest(Trouble trouble) {
    return trouble == Trouble.NONE ? Duration.ZERO : RESTS.after(troubles + failures);
  }

  /** Drops the records that wait: the partition is another consumer's now, or nobody's. */
  synchronized void lose() {
    lost = true;
    waiting.clear();
  }

  synchronized boolean isLost() {
    return lost;
  }

  /** Waits until no worker is at the partition, for a bounded time. */
  synchronized void awaitRest(Duration longest) {
    long end = System.nanoTime() + longest.toNanos();
    long left = longest.toMillis();
    try {
      while (atWork && left > 0) {
        wait(left);
        left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns the offset behind the last finished record, unless it has been committed. */
  synchronized OptionalLong uncommitted() {
    return finished > committed ? OptionalLong.of(finished) : OptionalLong.empty();
  }

  synchronized void committed(long offset) {
    committed = Math.max(committed, offset);
  }

  @Override
  public synchronized long getDelay(TimeUnit unit) {
    return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
  }

  @Override
  public int compareTo(Delayed other) {
    return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
  }
}
