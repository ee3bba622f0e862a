package fi.koppi.systemtests.benchmark.submit;

import fi.koppi.local.Suite;
import fi.koppi.systemtests.benchmark.load.Arrivals;
import fi.koppi.systemtests.benchmark.load.OpenLoad;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic of its own on the same broker, from a producer straight to a consumer. */
final class BareTopic implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final String name = "koppi.benchmark." + UUID.randomUUID();
  private final Map<String, Object> login;
  private final Admin admin;

  BareTopic(Suite suite, int partitions) {
    this.login = suite.kafkaClient("koppi-admin");
    this.admin = Admin.create(new HashMap<>(login));
    await(() -> admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1))).all().get());
  }

  /** Sends the like of an event again and again at a constant rate; how old each was on arrival. */
  Histogram send(ConsumerRecord<String, byte[]> event, int number, double perSecond) {
    Map<String, Object> settings = new HashMap<>(login);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    try (var arrivals = new Arrivals(login, name);
        var producer =
            new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      new OpenLoad(number, perSecond)
          .run(n -> await(() -> producer.send(likeOf(event)).get()))
          .requireAllAccepted("sending");
      return arrivals.awaitAll(number, PATIENCE);
    }
  }

  @Override
  public void close() {
    await(() -> admin.deleteTopics(List.of(name)).all().get());
    admin.close();
  }

  private ProducerRecord<String, byte[]> likeOf(ConsumerRecord<String, byte[]> event) {
    var like = new ProducerRecord<>(name, UUID.randomUUID().toString(), event.value());
    event.headers().forEach(header -> like.headers().add(header));
    like.headers().remove(Arrivals.TIME);
    like.headers().add(Arrivals.TIME, Instant.now().toString().getBytes(StandardCharsets.UTF_8));
    return like;
  }

  /** An answer of the broker. */
  @FunctionalInterface
  private interface Asked {
    void get() throws ExecutionException, InterruptedException;
  }

  private static void await(Asked asked) {
    try {
      asked.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
