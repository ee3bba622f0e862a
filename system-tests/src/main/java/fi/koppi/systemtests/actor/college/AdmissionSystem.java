package fi.koppi.systemtests.actor.college;

import fi.koppi.client.referral.ReceivedReferralsApi;
import fi.koppi.client.referral.model.ReceivedReferralView;
import fi.koppi.systemtests.actor.call.Seen;
import fi.koppi.systemtests.actor.call.SignedIn;
import fi.koppi.systemtests.actor.call.Tries;
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
import org.jspecify.annotations.Nullable;

/**
 * A college's admission system: a plain Kafka client and the generated REST client, with the rights
 * of its college only.
 */
public final class AdmissionSystem implements AutoCloseable {

  /** A job reads: the access log names the service account of its token. */
  private static final @Nullable String NOBODY = null;

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

  /** Waits for the college's topics and rights, then reads all records that arrive from now on. */
  public void start(Duration patience) {
    Awaitility.await("the topics of " + self.name() + " and its rights to them")
        .atMost(patience)
        .until(this::mayReadItsTopic);
    inbox.start(patience);
  }

  /** Returns the number of partitions of a topic; the broker answers only those who may read it. */
  public int partitionsOf(String topic) {
    try (var consumer =
        new KafkaConsumer<>(login(), new StringDeserializer(), new ByteArrayDeserializer())) {
      return consumer.partitionsFor(topic).size();
    }
  }

  /**
   * Reads the first records of a topic; the broker allows it only where the topic is the college's.
   */
  public int readFirst(String topic) {
    try (var consumer =
        new KafkaConsumer<>(login(), new StringDeserializer(), new ByteArrayDeserializer())) {
      var first = List.of(new TopicPartition(topic, 0));
      consumer.assign(first);
      consumer.seekToBeginning(first);
      return consumer.poll(Duration.ofSeconds(10)).count();
    }
  }

  /** Returns the events about a referral. */
  public Seen<StatusChanged> about(UUID referral) {
    return seen.computeIfAbsent(referral, ignored -> new Seen<>());
  }

  /**
   * Fetches what the college may see of a referral; the first fetch proves that the referral has
   * arrived.
   */
  public ReceivedReferralView fetch(UUID referral) {
    return tries.read(() -> received.getReceivedReferral(referral, NOBODY, null));
  }

  /** Reports the college's status of a referral and returns the event's id. */
  public UUID report(UUID referral, String status) {
    return reportOn(statusTopic(), referral, status);
  }

  /** Reports a status with the reason code that a step off the usual path needs. */
  public UUID report(UUID referral, String status, String reason) {
    return reports.send(statusTopic(), referral, status, reason);
  }

  /** Reports a status on any topic; the broker refuses it unless the topic is the college's own. */
  public UUID reportOn(String topic, UUID referral, String status) {
    return reports.send(topic, referral, status, null);
  }

  /** Returns a report that has not been sent, for a test that sends it twice or changes it. */
  public ProducerRecord<String, byte[]> unsent(UUID event, UUID referral, String status) {
    return reports.report(statusTopic(), event, referral, status);
  }

  /** Sends any record, as a faulty system would, and returns its place on the broker. */
  public RecordMetadata send(ProducerRecord<String, byte[]> record) {
    return reports.send(record);
  }

  /** Returns the name by which the system signs in, at Keycloak and at the broker. */
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
