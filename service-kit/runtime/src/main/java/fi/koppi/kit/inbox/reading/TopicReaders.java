package fi.koppi.kit.inbox.reading;

import fi.koppi.kit.health.FailedRuns;
import fi.koppi.kit.inbox.EventConsumer;
import fi.koppi.kit.inbox.Intake;
import fi.koppi.kit.inbox.reading.TopicReader.Subscription;
import fi.koppi.kit.schedule.SingleDuty;
import fi.koppi.kit.start.ServiceStarted;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * The readers of the service, one for each consumer, from the start of the service's work to its
 * end. The topics of a consumer are configured by its name: {@code koppi.consumer.<name>.topic}, or
 * {@code topic-pattern} for all topics whose names match. All of them belong to one group, which is
 * named after the service. The service counts as alive while every reader is.
 */
@Liveness
@Default
@ApplicationScoped
class TopicReaders implements AsyncHealthCheck {

  // Every worker holds a connection of the pool that the outbox and the callers need too.
  private static final int AT_WORK_AT_ONCE = 8;

  private final Instance<EventConsumer> consumers;
  private final Intake intake;
  private final Map<String, Object> broker;
  private final Config config;
  private final FailedRuns runs;
  private final MeterRegistry metrics;
  private final SingleDuty duty;
  private final String group;
  private volatile List<TopicReader> readers = List.of();

  TopicReaders(
      Instance<EventConsumer> consumers,
      Intake intake,
      @Identifier("default-kafka-broker") Map<String, Object> broker,
      Config config,
      FailedRuns runs,
      MeterRegistry metrics,
      SingleDuty duty,
      @ConfigProperty(name = "quarkus.application.name") String application) {
    this.consumers = consumers;
    this.intake = intake;
    this.broker = broker;
    this.config = config;
    this.runs = runs;
    this.metrics = metrics;
    this.duty = duty;
    this.group = application;
  }

  void start(@Observes ServiceStarted event) {
    if (duty.isSet()) {
      return;
    }
    var turns = new Semaphore(AT_WORK_AT_ONCE, true);
    readers = consumers.stream().map(consumer -> reader(consumer, turns)).toList();
    readers.forEach(TopicReader::start);
  }

  /** Lets the portions at work finish, and leaves the group, so that others take over at once. */
  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    readers.forEach(TopicReader::stop);
    for (var reader : readers) {
      reader.awaitEnd();
    }
  }

  TopicReader reader(EventConsumer consumer, Semaphore turns) {
    Map<String, Object> settings = new HashMap<>(broker);
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    return new TopicReader(
        consumer, subscription(consumer.name()), settings, intake, turns, runs, metrics);
  }

  private Subscription subscription(String consumer) {
    String prefix = "koppi.consumer." + consumer;
    Optional<Subscription> pattern =
        config
            .getOptionalValue(prefix + ".topic-pattern", String.class)
            .map(names -> new Subscription.Matching(Pattern.compile(names)));
    return pattern.orElseGet(
        () -> new Subscription.Topic(config.getValue(prefix + ".topic", String.class)));
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    var alive = readers.stream().allMatch(TopicReader::isAlive);
    return Uni.createFrom().item(HealthCheckResponse.named("consumers").status(alive).build());
  }

  /** Returns how many records of its partitions each consumer has not read, by its name. */
  Map<String, Long> lags() {
    return readers.stream().collect(Collectors.toMap(TopicReader::consumerName, TopicReader::lag));
  }
}
