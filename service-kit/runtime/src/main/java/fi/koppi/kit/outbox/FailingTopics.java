package fi.koppi.kit.outbox;

import fi.koppi.kit.time.Backoff;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The topics that failed while others did not. Each is tried again after a pause that grows, so
 * that the events of other topics seldom wait for it.
 */
final class FailingTopics {

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

  private final Backoff backoff;
  private final ConcurrentMap<String, Pause> pauses = new ConcurrentHashMap<>();

  FailingTopics(Duration longestPause) {
    this.backoff = new Backoff(FIRST_PAUSE, longestPause);
  }

  private record Pause(int failures, long end) {

    boolean isOver() {
      return System.nanoTime() - end >= 0;
    }
  }

  /** Stands for a topic that is not tried now. */
  static final class Paused extends RuntimeException {
    Paused() {
      super("the topic fails and is tried again later", null, false, false);
    }
  }

  void failed(String topic) {
    pauses.putIfAbsent(topic, pauseAfter(1));
  }

  void succeeded(String topic) {
    if (!pauses.isEmpty()) {
      pauses.remove(topic);
    }
  }

  /** Lets one caller try a failing topic once its pause is over; the others wait for the next. */
  boolean mayTry(String topic) {
    Pause pause = pauses.get(topic);
    return pause == null
        || (pause.isOver() && pauses.replace(topic, pause, pauseAfter(pause.failures() + 1)));
  }

  private Pause pauseAfter(int failures) {
    return new Pause(failures, System.nanoTime() + backoff.after(failures).toNanos());
  }
}
