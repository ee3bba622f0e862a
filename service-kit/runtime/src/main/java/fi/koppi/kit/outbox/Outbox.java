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
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Where a command leaves its events; they are sent once its transaction has committed. */
@ApplicationScoped
public class Outbox {

  private static final int PORTION = 500;
  private static final TextMapPropagator TRACE = W3CTraceContextPropagator.getInstance();

  private final OutboxTable table;
  private final EntityManager entities;
  private final Lineage lineage;
  private final Event<Appended> appended;
  private final Ids ids;
  private final InstantSource time;
  private final String source;

  Outbox(
      OutboxTable table,
      EntityManager entities,
      Lineage lineage,
      Event<Appended> appended,
      Ids ids,
      InstantSource time,
      @ConfigProperty(name = "quarkus.application.name") String application) {
    this.table = table;
    this.entities = entities;
    this.lineage = lineage;
    this.appended = appended;
    this.ids = ids;
    this.time = time;
    this.source = "/" + application;
  }

  /** Something lies in a shard, once the transaction has committed. */
  record Appended(int shard) {}

  /** One of many events of the same type; a missing payload is a tombstone. */
  public record Keyed(String key, @Nullable Object payload) {}

  /**
   * Leaves an event. Events of one key arrive in the order of their commits; a missing payload is a
   * tombstone.
   *
   * @param type such as {@code fi.koppi.referral.submitted.v1}
   */
  @Transactional(MANDATORY)
  @ActivateRequestContext
  public void append(String topic, String key, String type, @Nullable Object payload) {
    append(topic, key, type, payload, Map.of());
  }

  /** Leaves an event that carries further headers. */
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
    write(List.of(message));
  }

  /**
   * Leaves many events of one type as {@link #append} would leave them one after another, only
   * faster. They are drawn and written in portions, so that no more than a portion is held at a
   * time, however many there are.
   */
  @Transactional(MANDATORY)
  @ActivateRequestContext
  public void appendAll(String topic, String type, Stream<Keyed> events) {
    events
        .sequential()
        .map(event -> linked(topic, event.key(), type, event.payload()))
        .gather(Gatherers.windowFixed(PORTION))
        .forEachOrdered(this::write);
  }

  /**
   * Leaves an event that must not be traceable to what caused it: correlation starts anew, neither
   * causation nor trace is named, and neither its id nor its time lies next to another event's.
   */
  @Transactional(MANDATORY)
  public void appendUnlinked(String topic, String key, String type, @Nullable Object payload) {
    Instant about = CoarseTime.of(time.instant());
    var message = message(Ids.unlinkable(), about, topic, key, type, payload);
    message.headers().put("ce_correlationid", Ids.unlinkable().toString());
    write(List.of(message));
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

  // The aggregates' rows have to be locked before the messages get their numbers; otherwise a
  // command that waits for such a lock could hold a lower number than one that commits before it.
  private void write(List<OutboxMessage> messages) {
    entities.flush();
    table.insert(messages);
    messages.stream()
        .map(OutboxMessage::shard)
        .distinct()
        .forEach(shard -> appended.fire(new Appended(shard)));
  }
}
