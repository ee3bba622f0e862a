package fi.koppi.kit.outbox;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.event.EventJson;
import fi.koppi.kit.event.Lineage;
import fi.koppi.kit.time.CoarseTime;
import fi.koppi.kit.time.Ids;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Takes the events of a command. They are stored with its state, in one statement just before its
 * transaction commits, and are sent once it has committed.
 */
@ApplicationScoped
public class Outbox {

  private static final int PORTION = 500;
  private static final TextMapPropagator TRACE = W3CTraceContextPropagator.getInstance();

  private final OutboxTable table;
  private final OutboxPump pump;
  private final EntityManager entities;
  private final TransactionSynchronizationRegistry transactions;
  private final Lineage lineage;
  private final Ids ids;
  private final InstantSource time;
  private final String source;

  Outbox(
      OutboxTable table,
      OutboxPump pump,
      EntityManager entities,
      TransactionSynchronizationRegistry transactions,
      Lineage lineage,
      Ids ids,
      InstantSource time,
      @ConfigProperty(name = "quarkus.application.name") String application) {
    this.table = table;
    this.pump = pump;
    this.entities = entities;
    this.transactions = transactions;
    this.lineage = lineage;
    this.ids = ids;
    this.time = time;
    this.source = "/" + application;
  }

  /** One of many events of the same type; a missing payload is a tombstone. */
  public record Keyed(String key, @Nullable Object payload) {}

  /**
   * Appends an event. Events of one key arrive in the order of their commits; a missing payload is
   * a tombstone.
   *
   * @param type such as {@code fi.koppi.referral.submitted.v1}
   */
  @Transactional(MANDATORY)
  @ActivateRequestContext
  public void append(String topic, String key, String type, @Nullable Object payload) {
    append(topic, key, type, payload, Map.of());
  }

  /** Appends an event that carries further headers. */
  @Transactional(MANDATORY)
  @ActivateRequestContext
  public void append(
      String topic,
      String key,
      String type,
      @Nullable Object payload,
      Map<String, String> further) {
    var message = linked(topic, key, type, payload);
    message.headers().putAll(further);
    append(message);
  }

  /**
   * Appends many events of one type as {@link #append} would append them one after another. They
   * are drawn and stored in portions, so that no more than a portion is in memory at a time,
   * however many there are; when the method returns, all of them are stored.
   */
  @Transactional(MANDATORY)
  @ActivateRequestContext
  public void appendAll(String topic, String type, Stream<Keyed> events) {
    var appended = appended();
    events
        .sequential()
        .map(event -> linked(topic, event.key(), type, event.payload()))
        .forEachOrdered(appended::add);
    appended.store();
  }

  /**
   * Appends an event to somebody who must not see what else was done because of the same call:
   * correlation starts anew, and neither causation nor trace is named.
   */
  @Transactional(MANDATORY)
  public void appendAnew(String topic, String key, String type, @Nullable Object payload) {
    append(anew(message(ids.next(), time.instant(), topic, key, type, payload)));
  }

  /**
   * Appends an event that must not be traceable to what caused it: correlation starts anew, neither
   * causation nor trace is named, and neither its id nor its time lies next to another event's.
   */
  @Transactional(MANDATORY)
  public void appendUnlinked(String topic, String key, String type, @Nullable Object payload) {
    Instant about = CoarseTime.of(time.instant());
    append(anew(message(Ids.unlinkable(), about, topic, key, type, payload)));
  }

  private static OutboxMessage anew(OutboxMessage message) {
    message.headers().put("ce_correlationid", Ids.unlinkable().toString());
    return message;
  }

  private void append(OutboxMessage message) {
    // A rule of the database that the command breaks shows here, where the command can refuse, and
    // the state is written while the rows are still open to the side that the command serves.
    entities.flush();
    appended().add(message);
  }

  private OutboxMessage linked(String topic, String key, String type, @Nullable Object payload) {
    var message = message(ids.next(), time.instant(), topic, key, type, payload);
    message.headers().put("ce_correlationid", lineage.correlationId());
    if (lineage.causationId() != null) {
      message.headers().put("ce_causationid", lineage.causationId());
    }
    TRACE.inject(
        Context.current(), message.headers(), (headers, name, value) -> headers.put(name, value));
    return message;
  }

  private OutboxMessage message(
      UUID id, Instant at, String topic, String key, String type, @Nullable Object payload) {
    var headers = CloudEventHeaders.of(id, type, source, key, at, payload == null);
    return new OutboxMessage(0, id, topic, key, type, headers, EventJson.write(payload), at);
  }

  private Appended appended() {
    var known = (Appended) transactions.getResource(Appended.class);
    if (known != null) {
      return known;
    }
    var appended = new Appended();
    transactions.putResource(Appended.class, appended);
    transactions.registerInterposedSynchronization(appended);
    return appended;
  }

  /** The messages of one transaction that are not stored yet, in the order of their appending. */
  private final class Appended implements Synchronization {

    private final List<OutboxMessage> messages = new ArrayList<>();
    private final Set<Integer> shards = new TreeSet<>();

    void add(OutboxMessage message) {
      messages.add(message);
      shards.add(message.shard());
      if (messages.size() == PORTION) {
        store();
      }
    }

    // The aggregates' rows have to be locked before the messages get their numbers; otherwise a
    // command that waits for such a lock could have a lower number than one that commits before it.
    void store() {
      if (!messages.isEmpty()) {
        entities.flush();
        table.insert(messages);
        messages.clear();
      }
    }

    @Override
    public void beforeCompletion() {
      // Whoever is called after us and still appends begins anew, and so is called after itself.
      transactions.putResource(Appended.class, null);
      store();
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        pump.wake(shards);
      }
    }
  }
}
