package fi.koppi.referralservice.seat.messaging;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.testing.ContractCheck;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.referralservice.Exchange;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class OutboxSeatFollowerTest {

  private static final String REQUESTED = "fi.koppi.referral.seat-requested.v1";
  private static final String NO_SHOW = "fi.koppi.referral.seat-no-show-reported.v1";

  @RegisterExtension final Exchange exchange = new Exchange();

  @Test
  void seatIsAskedForConfirmedAndGivenUpAsTheSchemasSay() {
    var referral = takenPlace();
    exchange.step(exchange.coach(), referral, "withdraw", Map.of("reason", "GOT_JOB"));

    var records = asked(3);

    records.forEach(
        record -> ContractCheck.validates(CloudEventHeaders.read(record).type(), record.value()));
    assertThat(records.stream().map(record -> CloudEventHeaders.read(record).type()))
        .containsExactly(
            "fi.koppi.referral.seat-requested.v1",
            "fi.koppi.referral.seat-confirmation-requested.v1",
            "fi.koppi.referral.seat-release-requested.v1");
  }

  @Test
  void contractKnowsTheRequestsAndNoOthers() {
    var referral = enrolled();
    exchange.step(exchange.admissions(), referral, "interrupt", Map.of("reason", "OTHER"));
    var sent = new HashSet<>(types(asked(3)));
    exchange.step(exchange.coach(), takenPlace(), "withdraw", Map.of("reason", "GOT_JOB"));

    sent.addAll(types(asked(6)));

    var promised = ContractCheck.sentEventTypes().stream().filter(type -> type.contains(".seat-"));
    assertThat(sent).isEqualTo(promised.collect(toSet()));
  }

  @Test
  void timeOfARequestIsToldToTheMinuteOnlySoThatItDoesNotPointToTheReferral() {
    exchange.submitted();

    var event = CloudEventHeaders.read(asked(1).getFirst());

    var at = event.as(SeatAskedV1.class).requestedAt();
    assertThat(at).isEqualTo(at.truncatedTo(ChronoUnit.MINUTES));
    assertThat(event.time()).isEqualTo(event.time().truncatedTo(ChronoUnit.MINUTES));
  }

  @Test
  void whoDidNotStartIsToldOnceWhateverIsRecordedLater() {
    var referral = enrolled();

    exchange
        .step(exchange.admissions(), referral, "interrupt", Map.of("reason", "OTHER"))
        .then()
        .statusCode(200);
    exchange.seat(referral, "no-show", "NO_SHOW");
    outcome(referral, "NO_SHOW");

    exchange.submitted();
    var told = asked(4);
    ContractCheck.validates(NO_SHOW, told.get(2).value());
    assertThat(types(told)).containsOnlyOnce(NO_SHOW).endsWith(NO_SHOW, REQUESTED);
  }

  @Test
  void whoStartedAndThenStoppedIsNoNoShow() {
    var referral = enrolled();
    exchange.step(exchange.admissions(), referral, "start").then().statusCode(200);

    exchange
        .step(exchange.admissions(), referral, "interrupt", Map.of("reason", "ILLNESS"))
        .then()
        .statusCode(200);

    outcome(referral, "STILL_UNEMPLOYED");
    exchange.submitted();
    assertThat(types(asked(3))).doesNotContain(NO_SHOW).endsWith(REQUESTED);
    assertThat(exchange.seatStatus(referral)).isEqualTo("CONFIRMED");
  }

  @Test
  void outcomeTellsThatWhoWasReportedAsStartedNeverCame() {
    var referral = enrolled();
    exchange.step(exchange.admissions(), referral, "start").then().statusCode(200);
    exchange
        .step(exchange.admissions(), referral, "interrupt", Map.of("reason", "OTHER"))
        .then()
        .statusCode(200);

    outcome(referral, "NO_SHOW");

    assertThat(types(asked(3))).endsWith(NO_SHOW);
  }

  private void outcome(String referral, String type) {
    var found = Map.of("type", type, "checkpoint", "AT_END", "evidence", "COLLEGE_TOLD");
    exchange.step(exchange.coach(), referral, "outcomes", found).then().statusCode(200);
  }

  private static List<String> types(List<ConsumerRecord<String, byte[]>> records) {
    return records.stream().map(record -> CloudEventHeaders.read(record).type()).toList();
  }

  private String enrolled() {
    var referral = takenPlace();
    exchange.seat(referral, "confirmed", "CONFIRMED");
    exchange.step(exchange.admissions(), referral, "enrol").then().statusCode(200);
    return referral;
  }

  private String takenPlace() {
    var referral = exchange.submitted();
    exchange.seat(referral, "held", "HELD");
    exchange.step(exchange.admissions(), referral, "catch").then().statusCode(200);
    exchange.step(exchange.admissions(), referral, "offer").then().statusCode(200);
    exchange.step(exchange.coach(), referral, "accept-place").then().statusCode(200);
    return referral;
  }

  private List<ConsumerRecord<String, byte[]>> asked(int count) {
    return exchange.topics.await(
        Exchange.SEAT_REQUESTS, count, record -> exchange.offering.toString().equals(record.key()));
  }
}
