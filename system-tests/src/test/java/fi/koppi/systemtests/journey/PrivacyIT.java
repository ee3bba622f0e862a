package fi.koppi.systemtests.journey;

import static fi.koppi.client.referral.model.ReferralStatus.COMPLETED;
import static fi.koppi.client.referral.model.ReferralStatus.OFFERED;
import static fi.koppi.systemtests.journey.Scene.SERVICE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.client.referral.model.SeatStatus;
import fi.koppi.local.Suite;
import fi.koppi.systemtests.RawCall;
import fi.koppi.systemtests.SuiteExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Searches events, logs, metrics, dead letters and problems for traces of a client after the
 * client's journey.
 */
@ExtendWith(SuiteExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class PrivacyIT {

  private final Suite suite;
  private final Scene scene;
  private final ConspicuousClient person;
  private final UUID referral;

  PrivacyIT(Suite suite) {
    this.suite = suite;
    this.scene = new Scene(suite);
    this.person = ConspicuousClient.of(scene.cast().run());
    UUID client = UUID.fromString(register(person.form()).json().path("id").asText());
    this.referral = scene.submitted(client, scene.offering(1));
  }

  @BeforeAll
  void goAllTheWayAndStumbleOnIt() {
    scene.awaitSeat(referral, SeatStatus.HELD);
    assertThat(scene.careeria().fetch(referral).getClient().getFamilyName())
        .isEqualTo(person.familyName());
    scene.report(referral, "CAUGHT", "CONTACTED", "OFFERED");
    scene.awaitStatus(referral, OFFERED);
    scene.municipality().acceptPlace(referral, scene.version(referral));
    scene.awaitSeat(referral, SeatStatus.CONFIRMED);
    mistakes().forEach(mistake -> scene.careeria().send(mistake));
    scene.report(referral, "ENROLLED", "STARTED", "COMPLETED");
    scene.awaitStatus(referral, COMPLETED);
    scene.awaitDeadLetter(letter -> referral.equals(letter.getKey()));
  }

  @AfterAll
  void close() {
    scene.close();
  }

  @Test
  void noEventContainsAnythingAboutTheClient() {
    var topicsWithTraces =
        AllTopics.read(suite).stream()
            .filter(event -> !person.foundIn(event.toString()).isEmpty())
            .map(AllTopics.Lying::topic);

    // The college's own mistaken report shows that the search finds traces where there are any.
    assertThat(topicsWithTraces).containsOnly(scene.careeria().statusTopic());
  }

  @Test
  void noLogContainsAnythingAboutTheClient() throws IOException {
    try (var files = Files.list(SuiteExtension.logs())) {
      var logs = files.toList();

      assertThat(logs).hasSizeGreaterThanOrEqualTo(6);
      assertThat(logs).allSatisfy(log -> assertThat(person.foundIn(read(log))).isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"catalog-service", "partner-service", "referral-service"})
  void noMetricContainsAnythingAboutTheClient(String service) {
    var metrics = RawCall.toManagement(suite, service, "/q/metrics").get();

    assertThat(metrics.status()).isEqualTo(200);
    assertThat(metrics.text()).contains("jvm_memory_used_bytes");
    assertThat(person.foundIn(metrics.text())).isEmpty();
  }

  @Test
  void noDeadLetterContainsAnythingAboutTheClient() {
    var letters = scene.deadLetters();

    assertThat(letters).hasSizeGreaterThanOrEqualTo(4);
    assertThat(letters)
        .allSatisfy(letter -> assertThat(person.foundIn(letter.toString())).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("badBodies")
  void noProblemContainsAnythingAboutTheClient(String path, String body) {
    var answer = post(path, body);

    assertThat(answer.status()).isBetween(400, 499);
    assertThat(answer.mediaType()).startsWith("application/problem+json");
    assertThat(person.foundIn(answer.text())).isEmpty();
  }

  /** Returns reports in which a college has put a client's values into the wrong fields. */
  private Stream<ProducerRecord<String, byte[]>> mistakes() {
    var topic = scene.careeria().statusTopic();
    byte[] name = person.familyName().getBytes(UTF_8);
    var named = new ProducerRecord<>(topic, person.familyName(), name);
    named.headers().add("ce_subject", name);
    return Stream.concat(
        Stream.of(named),
        Stream.of(
                person.form().replace("}", ""),
                "{\"referralId\": \"%s\", \"status\": \"CAUGHT\"}".formatted(person.identityCode()),
                "{\"referralId\": \"%s\", \"status\": \"%s\"}".formatted(referral, person.email()),
                "{\"referralId\": \"%s\", \"status\": \"INTERRUPTED\", \"reason\": \"%s\"}"
                    .formatted(referral, person.phone()))
            .map(this::withPayload));
  }

  private ProducerRecord<String, byte[]> withPayload(String payload) {
    var good = scene.careeria().unsent(UUID.randomUUID(), referral, "CAUGHT");
    return new ProducerRecord<>(
        good.topic(), null, good.key(), payload.getBytes(UTF_8), good.headers());
  }

  private Stream<Arguments> badBodies() {
    var form = person.form();
    return Stream.of(
        Arguments.of("/v1/clients", form),
        Arguments.of("/v1/clients", form.replace("\"givenName\"", "\"nickname\"")),
        Arguments.of("/v1/clients", form.replace("@", " at ")),
        Arguments.of("/v1/clients", form.replace("+358", "puhelin")),
        Arguments.of("/v1/clients", form.replace(person.reference(), person.identityCode())),
        Arguments.of("/v1/clients", form.replace("\"fi\": ", "\"fi\": 1")),
        Arguments.of("/v1/clients", form.replace("\"DIRECT\"", "\"" + person.familyName() + "\"")),
        Arguments.of("/v1/clients", "{\"identityCode\": \"" + person.identityCode() + "X\"}"),
        Arguments.of("/v1/clients/lookup", "{\"identityCode\": \"" + person.email() + "\"}"),
        Arguments.of("/v1/clients/lookup", "{\"externalReference\": \"" + person.phone() + "\"}"));
  }

  private RawCall.Answer register(String form) {
    return post("/v1/clients", form);
  }

  private RawCall.Answer post(String path, String body) {
    return RawCall.to(suite, SERVICE, path)
        .as("porvoo-employment")
        .with("Idempotency-Key", UUID.randomUUID().toString())
        .with("Koppi-Acting-Person", "coach-17")
        .post(body);
  }

  private static String read(Path log) {
    try {
      return new String(Files.readAllBytes(log), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
