package fi.koppi.catalogservice.seat.messaging;

import static fi.koppi.catalogservice.Catalog.publishedOffering;
import static fi.koppi.catalogservice.Catalog.seatsOf;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.testing.ContractCheck;
import fi.koppi.kit.testing.Topics;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeatRequestConsumerTest {

  private static final String IN = "koppi.referral.seat-request.v1";
  private static final String OUT = "koppi.catalog.seat.v1";
  private static final String SOURCE = "/referral-service";

  private final Topics topics = Topics.ofTest();
  private final DataSource database;

  @Inject
  SeatRequestConsumerTest(DataSource database) {
    this.database = database;
  }

  @AfterEach
  void leaveTheBroker() {
    topics.close();
  }

  @Test
  void requestIsHeldConfirmedAndReleasedByEvents() {
    var offering = publishedOffering(1);
    var seat = UUID.randomUUID();

    send("seat-requested", offering, seat);
    send("seat-confirmation-requested", offering, seat);
    send("seat-release-requested", offering, seat);

    answer(seat, "seat-held");
    answer(seat, "seat-confirmed");
    answer(seat, "seat-released");
    assertThat(seatsOf(offering).getInt("free")).isOne();
  }

  @Test
  void releasedPlaceIsOfferedToWhoWaits() {
    var offering = publishedOffering(1);
    var first = UUID.randomUUID();
    var second = UUID.randomUUID();
    send("seat-requested", offering, first);
    send("seat-requested", offering, second);

    send("seat-release-requested", offering, first);

    answer(second, "seat-waitlisted");
    answer(second, "seat-offered-from-waitlist");
  }

  @Test
  void whoWaitsMovesUpWhenSomebodyBeforeLeaves() {
    var offering = publishedOffering(1);
    send("seat-requested", offering, UUID.randomUUID());
    var leaving = UUID.randomUUID();
    send("seat-requested", offering, leaving);
    var waiting = UUID.randomUUID();
    send("seat-requested", offering, waiting);

    send("seat-release-requested", offering, leaving);

    var places =
        topics.await(OUT, 2, record -> waiting.toString().equals(record.key())).stream()
            .map(record -> new String(record.value(), UTF_8))
            .toList();
    assertThat(places.getFirst()).contains("\"position\":2");
    assertThat(places.getLast()).contains("\"position\":1");
  }

  @Test
  void placeOfWhoDidNotComeIsOfferedToWhoWaits() {
    var offering = publishedOffering(1);
    var missing = UUID.randomUUID();
    var waiting = UUID.randomUUID();
    send("seat-requested", offering, missing);
    send("seat-confirmation-requested", offering, missing);
    send("seat-requested", offering, waiting);

    send("seat-no-show-reported", offering, missing);

    answer(missing, "seat-no-show");
    answer(waiting, "seat-offered-from-waitlist");
    assertThat(seatsOf(offering).getInt("noShow")).isOne();
    assertThat(seatsOf(offering).getInt("held")).isOne();
  }

  @Test
  void answerCannotBeTracedToItsRequest() {
    var offering = publishedOffering(1);
    var seat = UUID.randomUUID();

    var request = send("seat-requested", offering, seat);

    var held = answer(seat, "seat-held");
    assertThat(held.causationId()).isNull();
    assertThat(held.correlationId()).isNotEqualTo(request.toString());
  }

  @Test
  void sameEventTwiceTakesEffectOnce() throws SQLException {
    var offering = publishedOffering(2);
    var seat = UUID.randomUUID();
    var headers = headers(UUID.randomUUID(), "seat-requested", offering);
    topics.send(IN, offering.toString(), headers, payload("seat-requested", offering, seat));
    topics.send(IN, offering.toString(), headers, payload("seat-requested", offering, seat));
    var after = UUID.randomUUID();

    send("seat-requested", offering, after);

    answer(after, "seat-held");
    assertThat(topics.all(OUT)).filteredOn(r -> seat.toString().equals(r.key())).hasSize(1);
  }

  @Test
  void unknownOfferingIsRefused() {
    var seat = UUID.randomUUID();

    send("seat-requested", UUID.randomUUID(), seat);

    assertThat(answer(seat, "seat-refused").payload()).contains("OFFERING_UNKNOWN");
  }

  @Test
  void rubbishNeitherStopsTheConsumerNorGetsLost() throws SQLException {
    var offering = publishedOffering(1);
    var key = offering.toString();
    var good = payload("seat-requested", offering, UUID.randomUUID());
    long before = deadLetters();

    topics.send(IN, key, Map.of(), good);
    topics.send(IN, null, Map.of("ce_id", "no uuid"), "rubbish".getBytes(UTF_8));
    topics.send(IN, key, fresh("seat-requested", offering), "{\"seatRequestId\":".getBytes(UTF_8));
    topics.send(IN, key, fresh("seat-requested", offering), "{}".getBytes(UTF_8));
    topics.send(IN, key, fresh("seat-requested", offering), "[1]".getBytes(UTF_8));
    topics.send(IN, key, fresh("seat-requested", offering), "{\0}".getBytes(UTF_8));
    topics.send(IN, key, fresh("seat-requested", offering), null);
    send("seat-release-requested", offering, UUID.randomUUID());

    Awaitility.await().until(() -> deadLetters() == before + 8);
    var seat = UUID.randomUUID();
    send("seat-requested", offering, seat);
    answer(seat, "seat-held");
  }

  @Test
  void typeThatIsUnknownPassesBy() throws SQLException {
    var offering = publishedOffering(1);
    var seat = UUID.randomUUID();
    long before = deadLetters();

    topics.sendEvent(
        IN, offering.toString(), SOURCE, "fi.koppi.referral.seat-requested.v2", Map.of("a", 1));
    send("seat-requested", offering, seat);

    answer(seat, "seat-held");
    assertThat(deadLetters()).isEqualTo(before);
  }

  @Test
  void producersExamplesAreUnderstood() {
    var requested = received("seat-requested").as(SeatRequested.class);
    var confirmation = received("seat-confirmation-requested").as(SeatReference.class);
    var release = received("seat-release-requested").as(SeatReference.class);
    var noShow = received("seat-no-show-reported").as(SeatReference.class);

    assertThat(requested.request().offering().value()).isEqualTo(requested.offeringId());
    assertThat(confirmation.seat().value()).isEqualTo(confirmation.seatRequestId());
    assertThat(noShow.seat().value()).isEqualTo(noShow.seatRequestId());
    assertThat(release.offering().value()).isEqualTo(release.offeringId());
  }

  private static ReceivedEvent received(String name) {
    return new ReceivedEvent(
        IN,
        null,
        UUID.randomUUID(),
        "fi.koppi.referral." + name + ".v1",
        SOURCE,
        null,
        Instant.EPOCH,
        "",
        null,
        ContractCheck.example("referral-service", name + ".v1"));
  }

  private UUID send(String name, UUID offering, UUID seat) {
    var id = UUID.randomUUID();
    topics.send(
        IN, offering.toString(), headers(id, name, offering), payload(name, offering, seat));
    return id;
  }

  private static Map<String, String> fresh(String name, UUID offering) {
    return headers(UUID.randomUUID(), name, offering);
  }

  private static Map<String, String> headers(UUID id, String name, UUID offering) {
    var type = "fi.koppi.referral." + name + ".v1";
    return new LinkedHashMap<>(
        CloudEventHeaders.of(id, type, SOURCE, offering.toString(), Instant.EPOCH, false));
  }

  private static byte[] payload(String name, UUID offering, UUID seat) {
    var fastLane = name.equals("seat-requested") ? "\"fastLane\": false, " : "";
    return """
    {"seatRequestId": "%s", "offeringId": "%s", %s"requestedAt": "2026-11-02T08:00:00Z"}
    """
        .formatted(seat, offering, fastLane)
        .getBytes(UTF_8);
  }

  private ReceivedEvent answer(UUID seat, String name) {
    var type = "fi.koppi.catalog." + name + ".v1";
    var event =
        topics.awaitEvent(
            OUT, found -> seat.toString().equals(found.key()) && type.equals(found.type()));
    ContractCheck.validates(type, String.valueOf(event.payload()).getBytes(UTF_8));
    return event;
  }

  private long deadLetters() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select count(*) from dead_letter where consumer = 'seat-request'")) {
      row.next();
      return row.getLong(1);
    }
  }
}
