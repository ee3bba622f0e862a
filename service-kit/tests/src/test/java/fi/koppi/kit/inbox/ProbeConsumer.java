package fi.koppi.kit.inbox;

import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.identifier.PersonId;
import fi.koppi.kit.outbox.Outbox;
import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A consumer that does what the event's payload asks for. */
@ApplicationScoped
public class ProbeConsumer implements EventConsumer {

  public static final String TOPIC = "koppi.probe.v1";
  static final String ANSWERS = "koppi.probe-answer.v1";
  public static final String TYPE = "fi.koppi.probe.wished.v1";

  public enum Wish {
    APPLY,
    ANSWER,
    APPLY_ONCE_KNOWN,
    REFUSE,
    STORE_WHAT_CANNOT_BE_STORED,
    FAIL,
    MEET_A_LOST_CONNECTION,
    LOSE_CONNECTIONS_UNTIL_KNOWN
  }

  public record Wished(
      int number, Wish wish, @Nullable String text, @Nullable Instant at, @Nullable PersonId by) {

    public Wished(int number, Wish wish) {
      this(number, wish, null, null, null);
    }
  }

  private final Sql sql;
  private final Outbox outbox;
  private final AtomicInteger lostConnections = new AtomicInteger();
  private final List<String> refusals = new CopyOnWriteArrayList<>();

  ProbeConsumer(Sql sql, Outbox outbox) {
    this.sql = sql;
    this.outbox = outbox;
  }

  @Override
  public String name() {
    return "probe";
  }

  @Override
  public void refused(ReceivedEvent event, String cause) {
    refusals.add(event.key() + " " + cause);
  }

  /** Returns why events of the key were refused for good. */
  List<String> refusalsOf(String key) {
    return refusals.stream()
        .filter(refusal -> refusal.startsWith(key))
        .map(refusal -> refusal.substring(key.length() + 1))
        .toList();
  }

  @Override
  public Map<String, Class<? extends Record>> payloads() {
    return Map.of(TYPE, Wished.class);
  }

  @Override
  public void on(ReceivedEvent event) {
    if (event.type().equals(TYPE)) {
      Wished wished = event.as(Wished.class);
      apply(String.valueOf(event.key()), wished);
      grant(String.valueOf(event.key()), wished.wish());
    }
  }

  private void apply(String key, Wished wished) {
    sql.update("insert into probe_effect (key, number) values (?, ?)", key, wished.number());
  }

  private void grant(String key, Wish wish) {
    switch (wish) {
      case APPLY -> {}
      case ANSWER -> outbox.append(ANSWERS, key, "fi.koppi.probe.answered.v1", UUID.randomUUID());
      case APPLY_ONCE_KNOWN -> {
        if (!isKnown(key)) {
          throw new NotYetApplicable("the key is not known");
        }
      }
      case REFUSE -> throw new Unacceptable("against-the-rules", "the probe refuses");
      case STORE_WHAT_CANNOT_BE_STORED ->
          sql.update("insert into probe_effect (key, number) values (?, ?::int)", key, "many");
      case FAIL -> throw new IllegalStateException("Matti Meikäläinen");
      case MEET_A_LOST_CONNECTION -> loseConnection();
      case LOSE_CONNECTIONS_UNTIL_KNOWN -> {
        if (!isKnown(key)) {
          throw new IllegalStateException(new SQLTransientConnectionException("gone"));
        }
      }
    }
  }

  private boolean isKnown(String key) {
    return !sql.select("select 1 from probe_known where key = ?", row -> 1, key).isEmpty();
  }

  /** Loses its connection more often than the intake repeats an unexpected failure. */
  private void loseConnection() {
    if (lostConnections.incrementAndGet() % 6 != 0) {
      throw new IllegalStateException(new SQLTransientConnectionException("gone"));
    }
  }
}
