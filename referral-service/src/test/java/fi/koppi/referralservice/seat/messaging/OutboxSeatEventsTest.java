package fi.koppi.referralservice.seat.messaging;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.testing.ContractCheck;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.referralservice.Exchange;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class OutboxSeatEventsTest {

  private Exchange exchange;

  @BeforeEach
  void open() {
    exchange = Exchange.open();
  }

  @AfterEach
  void close() {
    exchange.close();
  }

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
    exchange.step(exchange.coach(), takenPlace(), "withdraw", Map.of("reason", "GOT_JOB"));

    var sent = asked(3).stream().map(CloudEventHeaders::read).map(ReceivedEvent::type);

    var promised = ContractCheck.sentEventTypes().stream().filter(type -> type.contains(".seat-"));
    assertThat(sent.collect(toSet())).isEqualTo(promised.collect(toSet()));
  }

  @Test
  void timeOfARequestIsToldToTheMinuteOnlySoThatItDoesNotPointToTheReferral() {
    exchange.submitted();

    var event = CloudEventHeaders.read(asked(1).getFirst());

    var at = event.as(SeatAskedV1.class).requestedAt();
    assertThat(at).isEqualTo(at.truncatedTo(ChronoUnit.MINUTES));
    assertThat(event.time()).isEqualTo(event.time().truncatedTo(ChronoUnit.MINUTES));
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
