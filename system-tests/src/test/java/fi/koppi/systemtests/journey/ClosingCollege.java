package fi.koppi.systemtests.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.local.Suite;
import fi.koppi.systemtests.RawCall;
import fi.koppi.systemtests.actor.college.CloudEvents;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialDeletion;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AccessControlEntryFilter;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.resource.ResourcePatternFilter;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * A college of one test, with a user of its own at the broker and connections that stay open. It is
 * registered, closed, and announced anew as it was before; only the broker's administrator could do
 * the last.
 */
final class ClosingCollege implements AutoCloseable {

  private static final String PROVIDERS = "koppi.catalog.provider.v1";
  private static final String PLATFORM = "koppi-platform";
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};

  private final Suite suite;
  private final UUID id = UUID.randomUUID();
  private final String principal = "closing-" + id.toString().substring(0, 8);
  private final Admin admin;
  private final Producer<String, byte[]> reports;
  private final Consumer<String, byte[]> inbox;

  ClosingCollege(Suite suite) {
    this.suite = suite;
    this.admin = Admin.create(administrator());
    String password = UUID.randomUUID().toString();
    done(
        admin
            .alterUserScramCredentials(
                List.of(
                    new UserScramCredentialUpsertion(
                        principal,
                        new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 8192),
                        password)))
            .all());
    Map<String, Object> login = administrator();
    login.put(
        "sasl.jaas.config",
        "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\""
                .formatted(principal)
            + " password=\"%s\";".formatted(password));
    // An idempotent producer gives up for good when it is refused once.
    login.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, false);
    this.reports = new KafkaProducer<>(login, new StringSerializer(), new ByteArraySerializer());
    login.remove(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG);
    this.inbox = new KafkaConsumer<>(login, new StringDeserializer(), new ByteArrayDeserializer());
    inbox.assign(List.of(new TopicPartition(referralTopic(), 0)));
    inbox.seekToBeginning(inbox.assignment());
  }

  void register() {
    var answer =
        call("/v1/providers")
            .post(
                """
                {"organisationId": "%s", "oid": "1.2.246.562.10.9%s", "businessId": "%s",
                 "name": {"fi": "Sulkeutuva opisto"}, "municipality": "638", "languages": ["fi"],
                 "admissionChannel": "KAFKA", "admissionPrincipal": "%s"}
                """
                    .formatted(id, digits(10), businessId(), principal));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
  }

  void closeDown(long version) {
    var answer =
        call("/v1/providers/" + id + "/close").with("If-Match", "\"" + version + "\"").post("");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  /** Returns whether the broker takes a report, on a connection that was opened before. */
  boolean mayReport() {
    // The service passes events of an unknown type by.
    var report =
        CloudEvents.record(
            statusTopic(),
            UUID.randomUUID(),
            "fi.koppi.admission.still-there.v1",
            "//" + principal,
            id,
            "{}".getBytes(UTF_8));
    try {
      CloudEvents.send(reports, report);
      return true;
    } catch (TopicAuthorizationException e) {
      return false;
    }
  }

  /** Returns whether the broker lets the college read its topic, on the same conditions. */
  boolean mayRead() {
    try {
      inbox.poll(Duration.ofSeconds(2));
      return true;
    } catch (TopicAuthorizationException e) {
      return false;
    }
  }

  /** Returns the rules that name the college's user. */
  Collection<AclBinding> rights() {
    return rightsOf(principal);
  }

  /** Returns what the service may do on the topics of this college, such as READ. */
  List<AclOperation> rightsOfServiceOn(String topic) {
    return rightsOf(Scene.SERVICE).stream()
        .filter(rule -> rule.pattern().name().equals(topic))
        .map(rule -> rule.entry().operation())
        .toList();
  }

  /** Returns the events by which the college was announced so far. */
  List<ConsumerRecord<String, byte[]>> announcements() {
    try (var consumer =
        new KafkaConsumer<>(
            administrator(), new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(PROVIDERS).stream()
              .map(partition -> new TopicPartition(PROVIDERS, partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        consumer
            .poll(Duration.ofMillis(200))
            .forEach(record -> {
              if (id.toString().equals(record.key())) {
                found.add(record);
              }
            });
      }
      return found;
    }
  }

  /**
   * Publishes an announcement once more, as the same event and as a new one with the same content,
   * and returns the place of the last.
   */
  RecordMetadata replay(ConsumerRecord<String, byte[]> announcement) {
    try (var producer =
        new KafkaProducer<>(administrator(), new StringSerializer(), new ByteArraySerializer())) {
      CloudEvents.send(producer, copy(announcement));
      var renewed = copy(announcement);
      renewed.headers().remove("ce_id").add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8));
      return CloudEvents.send(producer, renewed);
    }
  }

  /** Returns whether referral-service has taken the announcement at a place. */
  boolean isTaken(RecordMetadata place) {
    var taken =
        done(admin.listConsumerGroupOffsets(Scene.SERVICE).partitionsToOffsetAndMetadata())
            .get(new TopicPartition(place.topic(), place.partition()));
    return taken != null && taken.offset() > place.offset();
  }

  String referralTopic() {
    return "koppi.admission." + id + ".referral.v1";
  }

  String statusTopic() {
    return "koppi.admission." + id + ".status.v1";
  }

  @Override
  public void close() {
    reports.close(Duration.ofSeconds(5));
    inbox.close();
    done(
        admin
            .alterUserScramCredentials(
                List.of(new UserScramCredentialDeletion(principal, ScramMechanism.SCRAM_SHA_512)))
            .all());
    admin.close();
  }

  private RawCall call(String path) {
    return RawCall.to(suite, "catalog-service", path)
        .as(PLATFORM)
        .with("Idempotency-Key", UUID.randomUUID().toString());
  }

  private Map<String, Object> administrator() {
    return new HashMap<>(suite.kafkaClient("koppi-admin"));
  }

  private Collection<AclBinding> rightsOf(String user) {
    return done(
        admin
            .describeAcls(
                new AclBindingFilter(
                    ResourcePatternFilter.ANY,
                    new AccessControlEntryFilter(
                        "User:" + user, null, AclOperation.ANY, AclPermissionType.ANY)))
            .values());
  }

  private static ProducerRecord<String, byte[]> copy(ConsumerRecord<String, byte[]> record) {
    return new ProducerRecord<>(
        record.topic(), record.partition(), record.key(), record.value(), record.headers());
  }

  private static <T> T done(KafkaFuture<T> work) {
    try {
      return work.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Returns a business id of no company: its number begins with 99. */
  private static String businessId() {
    String number = "99" + digits(5);
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (number.charAt(i) - '0');
    }
    int remainder = sum % 11;
    // Numbers with the remainder 1 have no check digit.
    return remainder == 1 ? businessId() : number + "-" + (remainder == 0 ? 0 : 11 - remainder);
  }

  private static String digits(int count) {
    return ThreadLocalRandom.current()
        .ints(count, 0, 10)
        .mapToObj(Integer::toString)
        .reduce("", String::concat);
  }
}
