package fi.koppi.systemtests.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.koppi.client.referral.model.ReferralStatus;
import fi.koppi.local.Suite;
import fi.koppi.systemtests.SuiteExtension;
import fi.koppi.systemtests.actor.call.RefusedCall;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that only the receiving college reaches a referral, at the API and at the broker. */
@ExtendWith(SuiteExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class BoundariesIT {

  private final Suite suite;
  private final Scene scene;
  private final UUID referral;

  BoundariesIT(Suite suite) {
    this.suite = suite;
    scene = new Scene(suite);
    referral = scene.held(scene.offering(1));
  }

  @AfterAll
  void close() {
    scene.close();
  }

  @Test
  void referralIsUnknownToAnotherCollege() {
    var refusal = catchThrowableOfType(RefusedCall.class, () -> scene.tredu().fetch(referral));

    assertThat(refusal.status()).isEqualTo(404);
    assertThat(refusal.type()).isEqualTo("/problems/not-found");
  }

  @Test
  void referralIsUnknownToAnotherAuthority() {
    var refusal =
        catchThrowableOfType(RefusedCall.class, () -> scene.cast().neighbour().read(referral));

    assertThat(refusal.status()).isEqualTo(404);
    assertThat(refusal.type()).isEqualTo("/problems/not-found");
  }

  @ParameterizedTest
  @MethodSource
  void brokerLetsACollegeWriteToNoTopicButItsOwnStatusTopic(String topic) {
    assertThatExceptionOfType(TopicAuthorizationException.class)
        .isThrownBy(() -> scene.tredu().reportOn(topic, referral, "CAUGHT"));
  }

  Stream<String> brokerLetsACollegeWriteToNoTopicButItsOwnStatusTopic() {
    return Stream.of(
        scene.careeria().statusTopic(),
        scene.careeria().referralTopic(),
        scene.tredu().referralTopic(),
        "koppi.catalog.seat.v1",
        "koppi.referral.lifecycle.v1",
        "koppi.dead-letter.referral-service.v1");
  }

  @ParameterizedTest
  @MethodSource
  void brokerLetsACollegeReadNoTopicButItsOwnReferralTopic(String topic) {
    assertThatExceptionOfType(TopicAuthorizationException.class)
        .isThrownBy(() -> scene.tredu().readFirst(topic));
  }

  Stream<String> brokerLetsACollegeReadNoTopicButItsOwnReferralTopic() {
    return Stream.of(
        scene.careeria().referralTopic(),
        scene.careeria().statusTopic(),
        scene.tredu().statusTopic(),
        "koppi.referral.seat-request.v1",
        "koppi.referral.lifecycle.v1",
        "koppi.dead-letter.referral-service.v1");
  }

  @Test
  void brokerLetsTheServiceNeitherReportForACollegeNorReadWhatItWasSent() {
    var login = new HashMap<>(suite.kafkaClient(Scene.SERVICE));
    try (var producer =
            new KafkaProducer<>(login, new StringSerializer(), new ByteArraySerializer());
        var consumer =
            new KafkaConsumer<>(login, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.assign(List.of(new TopicPartition(scene.careeria().referralTopic(), 0)));
      consumer.seekToBeginning(consumer.assignment());
      var report = new ProducerRecord<String, byte[]>(scene.careeria().statusTopic(), new byte[0]);

      var sent = producer.send(report);

      assertThat(sent)
          .failsWithin(Scene.PATIENCE)
          .withThrowableThat()
          .withCauseInstanceOf(TopicAuthorizationException.class);
      assertThatExceptionOfType(TopicAuthorizationException.class)
          .isThrownBy(() -> consumer.poll(Duration.ofSeconds(10)));
    }
  }

  @Test
  void reportOnAnotherCollegesReferralBecomesADeadLetter() {
    var before = scene.statuses(referral);

    UUID event = scene.tredu().report(referral, "CAUGHT");

    var letter = scene.awaitDeadLetter(found -> event.equals(found.getEventId()));
    assertThat(letter.getCause()).isEqualTo("foreign-referral");
    assertThat(scene.statuses(referral)).isEqualTo(before);
  }

  @Test
  void rubbishBecomesADeadLetterAndTheConsumerGoesOn() {
    UUID referral = scene.held(scene.offering(1));
    byte[] rubbish = {(byte) 0xff, (byte) 0xfe, 0, 1, 2};
    var topic = scene.careeria().statusTopic();

    var place = scene.careeria().send(new ProducerRecord<>(topic, referral.toString(), rubbish));

    scene.report(referral, "CAUGHT");
    scene.awaitStatus(referral, ReferralStatus.CAUGHT);
    var letter =
        scene.awaitDeadLetter(found ->
            found.getTopic().equals(topic)
                && found.getPartition() == place.partition()
                && found.getOffset() == place.offset());
    assertThat(letter.getCause()).isEqualTo("missing-header");
  }

  @Test
  void eventWhosePayloadIsNoJsonBecomesADeadLetterAndTheConsumerGoesOn() {
    UUID referral = scene.held(scene.offering(1));
    UUID event = UUID.randomUUID();

    scene.careeria().send(withPayload(scene.careeria().unsent(event, referral, "CAUGHT"), "{\"a"));

    scene.report(referral, "CAUGHT");
    scene.awaitStatus(referral, ReferralStatus.CAUGHT);
    var letter = scene.awaitDeadLetter(found -> event.equals(found.getEventId()));
    assertThat(letter.getCause()).isEqualTo("not-json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"fi.koppi.admission.status-reported.v2", "fi.koppi.admission.coffee-made.v1"})
  void eventOfAnUnknownTypeOrVersionIsPassedByAndTheConsumerGoesOn(String type) {
    UUID referral = scene.held(scene.offering(1));
    UUID event = UUID.randomUUID();

    var stranger = scene.careeria().unsent(event, referral, "REFUSED");
    stranger.headers().remove("ce_type").add("ce_type", type.getBytes(UTF_8));
    scene.careeria().send(stranger);

    scene.report(referral, "CAUGHT");
    scene.awaitStatus(referral, ReferralStatus.CAUGHT);
    assertThat(scene.deadLetters()).noneMatch(letter -> event.equals(letter.getEventId()));
    assertThat(scene.parkedEvents()).doesNotContain(event);
  }

  private static ProducerRecord<String, byte[]> withPayload(
      ProducerRecord<String, byte[]> record, String payload) {
    return new ProducerRecord<>(
        record.topic(), null, record.key(), payload.getBytes(UTF_8), record.headers());
  }
}
