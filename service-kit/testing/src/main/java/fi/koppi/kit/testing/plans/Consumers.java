package fi.koppi.kit.testing.plans;

import fi.koppi.kit.inbox.EventConsumer;
import io.quarkus.arc.Arc;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** The consumers of the service, and how many events each has taken, by the rows of the inbox. */
final class Consumers {

  private final PlanLog log;
  private final Map<String, Long> before;

  /** Counts what they have taken so far. */
  Consumers(PlanLog log) throws SQLException {
    this.log = log;
    this.before = taken();
  }

  /** Waits for consumers that have taken no event yet, and returns those that took none in time. */
  Set<String> idle(Duration patience) throws SQLException {
    try {
      Awaitility.await("every consumer").atMost(patience).until(() -> idle().isEmpty());
      return Set.of();
    } catch (ConditionTimeoutException e) {
      return idle();
    }
  }

  private Set<String> idle() throws SQLException {
    Set<String> idle = new TreeSet<>();
    taken()
        .forEach((name, count) -> {
          if (count <= before.getOrDefault(name, 0L)) {
            idle.add(name);
          }
        });
    return idle;
  }

  private Map<String, Long> taken() throws SQLException {
    Map<String, Long> taken = new TreeMap<>();
    for (EventConsumer consumer : Arc.container().select(EventConsumer.class)) {
      taken.put(
          consumer.name(),
          Long.valueOf(
              log.oneUnseen(
                  "select count(*) from inbox where consumer = '" + consumer.name() + "'")));
    }
    return taken;
  }
}
