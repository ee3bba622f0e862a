package fi.koppi.kit.inbox;

import static java.util.stream.Collectors.toSet;

import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.event.Lineage;
import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.event.ReceivedEvent.Unreadable;
import fi.koppi.kit.health.FailedRuns;
import fi.koppi.kit.inbox.deadletter.DeadLetters;
import fi.koppi.kit.inbox.deadletter.Refusal;
import fi.koppi.kit.inbox.parked.ParkedEvents;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * The one way in for events. It takes a portion of a partition's records in one transaction; when
 * one of them fails, it takes the records of the portion one by one. It never waits: the caller
 * tries again later from the first record that it could not finish.
 */
@ApplicationScoped
public class Intake {

  private static final Logger LOG = Logger.getLogger(Intake.class);
  private static final W3CTraceContextPropagator TRACE = W3CTraceContextPropagator.getInstance();

  private final Inbox inbox;
  private final ParkedEvents parked;
  private final DeadLetters deadLetters;
  private final EntityManager entities;
  private final Lineage lineage;
  private final Tracer tracer;
  private final FailedRuns runs;

  Intake(
      Inbox inbox,
      ParkedEvents parked,
      DeadLetters deadLetters,
      EntityManager entities,
      Lineage lineage,
      Tracer tracer,
      FailedRuns runs) {
    this.inbox = inbox;
    this.parked = parked;
    this.deadLetters = deadLetters;
    this.entities = entities;
    this.lineage = lineage;
    this.tracer = tracer;
    this.runs = runs;
  }

  /** The reason for which the first unfinished record of a portion is unfinished. */
  public enum Trouble {
    NONE,
    /**
     * The database was not available, or another transaction was in the way: a later attempt will
     * succeed.
     */
    PASSING,
    /** The consumer failed in an unexpected way. */
    UNFORESEEN
  }

  /**
   * The outcome of a portion.
   *
   * @param finished how many of its first records need no more attention
   */
  public record Progress(int finished, Trouble trouble) {}

  /**
   * A record that could be read.
   *
   * @param known whether its consumer acts on events of its type; others pass by
   */
  private record Arrival(
      ConsumerRecord<String, byte[]> record, ReceivedEvent event, boolean known) {

    @Nullable String key() {
      return event.key();
    }

    RecordPlace place() {
      return RecordPlace.of(record);
    }
  }

  /**
   * Applies, parks or buries the records of a portion, in their order.
   *
   * @param wanted whether to go on; asked before each record that is taken by itself
   */
  @ActivateRequestContext
  public Progress take(EventConsumer consumer, Portion portion, BooleanSupplier wanted) {
    List<Refusal> refusals = new ArrayList<>();
    List<Arrival> arrivals = arrivals(consumer, portion, refusals);
    Progress progress = apply(consumer, portion, arrivals, refusals, wanted);
    try {
      bury(consumer, refusals);
      return progress;
    } catch (RuntimeException e) {
      // The inbox knows what was applied; it does no harm to take all of it again.
      if (!runs.count(consumer.name(), e)) {
        LOG.warnf("dead letters not recorded: at=%s", ProcessingFailure.place(e));
      }
      return new Progress(0, Trouble.PASSING);
    }
  }

  private static List<Arrival> arrivals(
      EventConsumer consumer, Portion portion, List<Refusal> refusals) {
    List<Arrival> arrivals = new ArrayList<>();
    for (var record : portion.records()) {
      try {
        arrival(consumer, record, CloudEventHeaders.read(record), refusals)
            .ifPresent(arrivals::add);
      } catch (Unreadable e) {
        refusals.add(Refusal.ofRecord(RecordPlace.of(record), record.key(), e.code(), e.detail()));
      }
    }
    return arrivals;
  }

  /**
   * Returns the event with what its consumer reads of the payload and nothing else, so that nothing
   * else is ever parked. It is empty if the payload does not fit.
   */
  private static Optional<Arrival> arrival(
      EventConsumer consumer,
      ConsumerRecord<String, byte[]> record,
      ReceivedEvent event,
      List<Refusal> refusals) {
    var payload = consumer.payloads().get(event.type());
    try {
      return Optional.of(
          payload == null
              ? new Arrival(record, event, false)
              : new Arrival(record, event.reducedTo(payload), true));
    } catch (Unreadable e) {
      refusals.add(Refusal.ofEvent(RecordPlace.of(record), event, e.code(), e.detail()));
      return Optional.empty();
    }
  }

  private Progress apply(
      EventConsumer consumer,
      Portion portion,
      List<Arrival> arrivals,
      List<Refusal> refusals,
      BooleanSupplier wanted) {
    if (arrivals.size() > 1) {
      try {
        QuarkusTransaction.requiringNew().run(() -> applyOnce(consumer, arrivals));
        return new Progress(portion.size(), Trouble.NONE);
      } catch (RuntimeException | StackOverflowError e) {
        if (ProcessingFailure.isTransient(e)) {
          if (!runs.count(consumer.name(), e)) {
            LOG.warnf("events are taken again: cause=%s", e.getClass().getSimpleName());
          }
          return new Progress(0, Trouble.PASSING);
        }
      }
    }
    for (var arrival : arrivals) {
      Trouble trouble =
          wanted.getAsBoolean()
              ? applyAlone(consumer, arrival, refusals, portion.isLastAttempt(arrival.record()))
              : Trouble.PASSING;
      if (trouble != Trouble.NONE) {
        return new Progress(portion.records().indexOf(arrival.record()), trouble);
      }
    }
    return new Progress(portion.size(), Trouble.NONE);
  }

  private Trouble applyAlone(
      EventConsumer consumer, Arrival arrival, List<Refusal> refusals, boolean lastAttempt) {
    try {
      QuarkusTransaction.requiringNew().run(() -> applyOnce(consumer, List.of(arrival)));
      return Trouble.NONE;
    } catch (NotYetApplicable e) {
      return park(consumer, arrival, e.missing());
    } catch (Unacceptable e) {
      refusals.add(Refusal.ofEvent(arrival.place(), arrival.event(), e.code(), e.detail()));
      return Trouble.NONE;
    } catch (Unreadable e) {
      refusals.add(Refusal.ofEvent(arrival.place(), arrival.event(), e.code(), e.detail()));
      return Trouble.NONE;
    } catch (RuntimeException | StackOverflowError e) {
      if (ProcessingFailure.isTransient(e)) {
        if (!runs.count(consumer.name(), e)) {
          LOG.warnf("event is taken again: cause=%s", e.getClass().getSimpleName());
        }
        return Trouble.PASSING;
      }
      if (ProcessingFailure.isOfData(e)) {
        refusals.add(
            Refusal.ofEvent(
                arrival.place(),
                arrival.event(),
                ReceivedEvent.MISMATCH,
                ProcessingFailure.UNSTORABLE));
        return Trouble.NONE;
      }
      if (!lastAttempt) {
        return Trouble.UNFORESEEN;
      }
      LOG.errorf(
          "event not processed: id=%s type=%s at=%s",
          arrival.event().id(), arrival.event().type(), ProcessingFailure.place(e));
      refusals.add(
          Refusal.ofEvent(
              arrival.place(),
              arrival.event(),
              "processing-failed",
              "the consumer failed repeatedly"));
      return Trouble.NONE;
    }
  }

  /**
   * Applies events in the caller's transaction. An event behind a parked one of its key is parked,
   * too.
   */
  private void applyOnce(EventConsumer consumer, List<Arrival> arrivals) {
    Set<UUID> unseen =
        inbox.firstTimes(consumer.name(), arrivals.stream().map(a -> a.event().id()).toList());
    Set<String> parkedKeys =
        parked.keysAmong(
            consumer.name(),
            arrivals.stream().map(Arrival::key).filter(Objects::nonNull).collect(toSet()));
    for (var arrival : arrivals) {
      if (unseen.remove(arrival.event().id()) && arrival.known()) {
        if (arrival.key() != null && parkedKeys.contains(arrival.key())) {
          parked.park(
              consumer.name(), arrival.event(), arrival.place(), "an earlier event of its key");
        } else {
          act(consumer, arrival);
        }
      }
    }
  }

  private void act(EventConsumer consumer, Arrival arrival) {
    ReceivedEvent event = arrival.event();
    var span =
        tracer
            .spanBuilder(event.topic() + " process")
            .setSpanKind(SpanKind.CONSUMER)
            .setParent(TRACE.extract(Context.root(), arrival.record().headers(), Header.VALUE))
            .startSpan();
    MDC.put("correlationId", event.correlationId());
    var scope = span.makeCurrent();
    try {
      lineage.follow(event);
      consumer.on(event);
      // The next event finds a persistence context as empty as if it were alone.
      entities.flush();
      entities.clear();
    } finally {
      MDC.remove("correlationId");
      scope.close();
      span.end();
    }
  }

  private Trouble park(EventConsumer consumer, Arrival arrival, String missing) {
    try {
      QuarkusTransaction.requiringNew()
          .run(() -> {
            if (inbox.firstTime(consumer.name(), arrival.event().id())) {
              parked.park(consumer.name(), arrival.event(), arrival.place(), missing);
            }
          });
      return Trouble.NONE;
    } catch (RuntimeException e) {
      if (!runs.count(consumer.name(), e)) {
        LOG.warnf("event not parked: at=%s", ProcessingFailure.place(e));
      }
      return Trouble.PASSING;
    }
  }

  private void bury(EventConsumer consumer, List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      QuarkusTransaction.requiringNew()
          .run(() -> {
            inbox.firstTimes(
                consumer.name(),
                refusals.stream()
                    .map(Refusal::event)
                    .filter(Objects::nonNull)
                    .map(ReceivedEvent::id)
                    .toList());
            deadLetters
                .bury(consumer.name(), refusals)
                .forEach(refusal -> refusal.recordBy(consumer));
          });
    }
  }

  /** The headers of a record, as the trace's propagator wants to see them. */
  private enum Header implements TextMapGetter<Headers> {
    VALUE;

    @Override
    public Iterable<String> keys(Headers headers) {
      return Arrays.stream(headers.toArray()).map(header -> header.key()).toList();
    }

    @Override
    public @Nullable String get(@Nullable Headers headers, String name) {
      var header = headers == null ? null : headers.lastHeader(name);
      return header == null || header.value() == null
          ? null
          : new String(header.value(), StandardCharsets.UTF_8);
    }
  }
}
