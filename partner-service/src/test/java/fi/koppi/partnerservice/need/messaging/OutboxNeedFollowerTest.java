package fi.koppi.partnerservice.need.messaging;

import static fi.koppi.partnerservice.WorkingLife.draftedNeed;
import static fi.koppi.partnerservice.WorkingLife.publishedNeed;
import static fi.koppi.partnerservice.WorkingLife.registeredEmployer;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.testing.Caller;
import fi.koppi.kit.testing.ContractCheck;
import fi.koppi.kit.testing.Topics;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OutboxNeedFollowerTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({"fill, FILLED", "withdraw, WITHDRAWN"})
  void eachChangeIsPublishedAsInTheSchema(String transition, String status) {
    var employer = registeredEmployer();
    var path = publishedNeed(employer);
    employer.move(path + "/" + transition, "\"1\"").then().statusCode(200);

    try (var topics = Topics.ofTest()) {
      var records =
          topics.await(OutboxNeedFollower.TOPIC, 2, found -> path.endsWith("/" + found.key()));

      records.forEach(record -> ContractCheck.validates(OutboxNeedFollower.TYPE, record.value()));
      assertThat(records)
          .extracting(record -> CloudEventHeaders.read(record).as(NeedStateV1.class).status())
          .containsExactly("PUBLISHED", status);
    }
  }

  @Test
  void everyStateHasTheTimeOfPublication() {
    var employer = registeredEmployer();
    var path = publishedNeed(employer);

    employer.move(path + "/fill", "\"1\"").then().statusCode(200);

    try (var topics = Topics.ofTest()) {
      var states =
          topics
              .await(OutboxNeedFollower.TOPIC, 2, found -> path.endsWith("/" + found.key()))
              .stream()
              .map(record -> CloudEventHeaders.read(record).as(NeedStateV1.class))
              .toList();
      assertThat(states)
          .extracting(NeedStateV1::publishedAt)
          .containsOnly(states.getFirst().changedAt());
      assertThat(states.getLast().changedAt()).isAfter(states.getFirst().changedAt());
    }
  }

  @Test
  void eventNamesItsSourceAndItsCause() {
    var employer = registeredEmployer();
    var path = draftedNeed(employer);
    var correlation = UUID.randomUUID().toString();

    publish(employer, path, correlation);

    try (var topics = Topics.ofTest()) {
      var event =
          topics.awaitEvent(OutboxNeedFollower.TOPIC, found -> path.endsWith("/" + found.key()));
      assertThat(event.type()).isEqualTo(OutboxNeedFollower.TYPE);
      assertThat(event.source()).isEqualTo("/partner-service");
      assertThat(event.subject()).isEqualTo(event.key());
      assertThat(event.correlationId()).isEqualTo(correlation);
      assertThat(event.causationId()).isNull();
    }
  }

  @Test
  void draftIsNeverPublished() {
    var employer = registeredEmployer();
    var path = draftedNeed(employer);
    employer.move(path + "/withdraw", "\"0\"").then().statusCode(200);
    var later = publishedNeed(employer);

    try (var topics = Topics.ofTest()) {
      topics.awaitEvent(OutboxNeedFollower.TOPIC, found -> later.endsWith("/" + found.key()));

      assertThat(topics.all(OutboxNeedFollower.TOPIC))
          .noneMatch(record -> path.endsWith("/" + record.key()));
    }
  }

  @Test
  void contractContainsTheEvent() {
    assertThat(ContractCheck.sentEventTypes()).contains(OutboxNeedFollower.TYPE);
  }

  private static void publish(Caller employer, String path, String correlation) {
    employer
        .request()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", "\"0\"")
        .header("Koppi-Correlation-Id", correlation)
        .post(path + "/publish")
        .then()
        .statusCode(200)
        .header("Koppi-Correlation-Id", correlation);
  }
}
