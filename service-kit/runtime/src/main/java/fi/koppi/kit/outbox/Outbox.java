package fi.koppi.kit.outbox;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.event.EventJson;
import fi.koppi.kit.event.Lineage;
import fi.koppi.kit.time.Ids;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Where a command leaves its events; they are sent once its transaction has committed. */
@ApplicationScoped
public class Outbox {

  private final OutboxTable table;
  private final EntityManager entities;
  private final Lineage lineage;
  private final Ids ids;
  private final InstantSource time;
  private final String source;

  Outbox(
      OutboxTable table,
      EntityManager entities,
      Lineage lineage,
      Ids ids,
      InstantSource time,
      @ConfigProperty(name = "quarkus.application.name") String application) {
    this.table = table;
    this.entities = entities;
    this.lineage = lineage;
    this.ids = ids;
    this.time = time;
    this.source = "/" + application;
  }

  /**
   * Leaves an event. Events of one key arrive in the order of their commits; a missing payload is a
   * tombstone.
   *
   * @param type such as {@code fi.koppi.referral.submitted.v1}
   */
  @Transactional(MANDATORY)
  public void append(String topic, String key, String type, @Nullable Object payload) {
    append(topic, key, type, payload, Map.of());
  }

  /** Leaves an event that carries further headers. */
  @Transactional(MANDATORY)
  public void append(
      String topic,
      String key,
      String type,
      @Nullable Object payload,
      Map<String, String> further) {
    OutboxMessage message = message(topic, key, type, payload, lineage.correlationId());
    if (lineage.causationId() != null) {
      message.headers().put("ce_causationid", lineage.causationId());
    }
    W3CTraceContextPropagator.getInstance()
        .inject(
            Context.current(),
            message.headers(),
            (carrier, name, value) -> carrier.put(name, value));
    message.headers().putAll(further);
    write(message);
  }

  /**
   * Leaves an event that must not be traceable to what caused it: correlation starts anew, and
   * neither causation nor trace is named.
   */
  @Transactional(MANDATORY)
  public void appendUnlinked(String topic, String key, String type, @Nullable Object payload) {
    write(message(topic, key, type, payload, Ids.unlinkable().toString()));
  }

  private OutboxMessage message(
      String topic, String key, String type, @Nullable Object payload, String correlation) {
    UUID id = ids.next();
    var now = time.instant();
    var headers = CloudEventHeaders.of(id, type, source, key, now, payload == null);
    headers.put("ce_correlationid", correlation);
    return new OutboxMessage(0, id, topic, key, type, headers, EventJson.write(payload), now);
  }

  // The aggregate's row has to be locked before the message gets its number; otherwise a command
  // that waits for that lock could hold a lower number than the one that commits before it.
  private void write(OutboxMessage message) {
    entities.flush();
    table.insert(message);
  }
}
