package fi.koppi.systemtests.actor;

import fi.koppi.client.referral.ReceivedReferralsApi;
import fi.koppi.client.referral.model.ReceivedReferralView;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/**
 * A college's admission system: a plain Kafka client and the generated REST client, with the rights
 * of its own college and no others.
 */
public final class AdmissionSystem implements AutoCloseable {

  private final SignedIn self;
  private final UUID college;
  private final Tries tries;
  private final ReceivedReferralsApi received;
  private final StatusReports reports;
  private final AdmissionInbox inbox;
  private final Map<UUID, Seen<StatusChanged>> seen = new ConcurrentHashMap<>();

  public AdmissionSystem(
      SignedIn self, Tries tries, BiConsumer<AdmissionSystem, StatusChanged> onEvent) {
    this.self = self;
    this.college = self.suite().organisation(self.name());
    this.tries = tries;
    this.received = new ReceivedReferralsApi(self.at("referral-service"));
    this.reports = new StatusReports(login(), "//" + self.name());
    this.inbox =
        new AdmissionInbox(
            login(),
            self.name() + "." + UUID.randomUUID(),
            referralTopic(),
            record -> take(record, onEvent));
  }

  /** Waits for the college's topics and rights, then reads all that comes from now on. */
  public void start(Duration patience) {
    Awaitility.await("the topics of " + self.name() + " and its rights to them")
        .atMost(patience)
        .until(this::mayReadItsTopic);
    inbox.start(patience);
  }

  /** How many partitions a topic has, which the broker tells only to those who may read it. */
  public int partitionsOf(String topic) {
    try (var consumer =
        new KafkaConsumer<>(login(), new StringDeserializer(), new ByteArrayDeserializer())) {
      return consumer.partitionsFor(topic).size();
    }
  }

  /** Reads what lies first in a topic, which the broker grants only where it is the college's. */
  public int readFirst(String topic) {
    try (var consumer =
        new KafkaConsumer<>(login(), new StringDeserializer(), new ByteArrayDeserializer())) {
      var first = List.of(new TopicPartition(topic, 0));
      consumer.assign(first);
      consumer.seekToBeginning(first);
      return consumer.poll(Duration.ofSeconds(10)).count();
    }
  }

  /** What has come about a referral. */
  public Seen<StatusChanged> about(UUID referral) {
    return seen.computeIfAbsent(referral, ignored -> new Seen<>());
  }

  /** Fetches what the college may see; the first time proves that the referral has arrived. */
  public ReceivedReferralView fetch(UUID referral) {
    return tries.read(() -> received.getReceivedReferral(referral));
  }

  /** Tells where the college stands with a referral; returns the event's id. */
  public UUID report(UUID referral, String status) {
    return reportOn(statusTopic(), referral, status);
  }

  /** The same with the code that a step away from the straight way needs. */
  public UUID report(UUID referral, String status, String reason) {
    return reports.send(statusTopic(), referral, status, reason);
  }

  /** The same on any topic, which the broker refuses unless it is the college's own. */
  public UUID reportOn(String topic, UUID referral, String status) {
    return reports.send(topic, referral, status, null);
  }

  /** A report that has not been sent, for who sends it twice or not as it should be. */
  public ProducerRecord<String, byte[]> unsent(UUID event, UUID referral, String status) {
    return reports.report(statusTopic(), event, referral, status);
  }

  /** Sends whatever it is given, as a system with a fault does; returns where that lies. */
  public RecordMetadata send(ProducerRecord<String, byte[]> record) {
    return reports.send(record);
  }

  /** The name that it signs in by, at Keycloak and at the broker. */
  public String name() {
    return self.name();
  }

  public UUID college() {
    return college;
  }

  public String referralTopic() {
    return "koppi.admission." + college + ".referral.v1";
  }

  public String statusTopic() {
    return "koppi.admission." + college + ".status.v1";
  }

  @Override
  public void close() {
    inbox.close();
    reports.close();
  }

  private void take(
      ConsumerRecord<String, byte[]> record, BiConsumer<AdmissionSystem, StatusChanged> onEvent) {
    StatusChanged event = StatusChanged.of(record);
    about(event.referral()).add(event);
    onEvent.accept(this, event);
  }

  private boolean mayReadItsTopic() {
    try {
      return partitionsOf(referralTopic()) > 0;
    } catch (TopicAuthorizationException e) {
      return false;
    }
  }

  private Map<String, Object> login() {
    return self.suite().kafkaClient(self.name());
  }
}
