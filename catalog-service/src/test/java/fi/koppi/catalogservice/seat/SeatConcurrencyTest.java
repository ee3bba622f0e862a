package fi.koppi.catalogservice.seat;

import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.publishedOffering;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.Catalog.seatsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.SeatRequestId;
import fi.koppi.kit.testing.Topics;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * Many at once on real PostgreSQL. The threads share no state but the database, each has a
 * connection and a persistence context of its own, so what they show holds for replicas as well;
 * that two processes behave the same is for the system tests to show.
 */
@QuarkusTest
class SeatConcurrencyTest {

  private static final int REQUESTS = 50;
  private static final int PLACES = 5;
  private final SeatCommands commands;
  private final DataSource database;

  @Inject
  SeatConcurrencyTest(SeatCommands commands, DataSource database) {
    this.commands = commands;
    this.database = database;
  }

  @Test
  void fiftyRequestsAtOnceForFivePlacesHoldFiveAndQueueTheRest() throws Exception {
    var offering = publishedOffering(PLACES);

    together(times(REQUESTS, () -> ask(offering, UUID.randomUUID())));

    assertFiveHeldAndFortyFiveWaiting(offering);
  }

  @Test
  void requestsFromTopicAndThreadsAtOnceHoldNoMoreThanThereAre() throws Exception {
    var offering = publishedOffering(PLACES);
    List<Callable<?>> ways = new ArrayList<>(times(25, () -> ask(offering, UUID.randomUUID())));

    try (var topics = Topics.ofTest()) {
      ways.addAll(times(25, () -> send(topics, offering)));
      together(ways);
    }

    Awaitility.await().until(() -> answered(offering) == REQUESTS);
    assertFiveHeldAndFortyFiveWaiting(offering);
  }

  @Test
  void storedFiguresHoldWhateverManyDoAtOnce() throws Exception {
    var provider = registeredProvider();
    var offering = publishedOffering(provider, PLACES);
    var seats = IntStream.range(0, 20).mapToObj(number -> UUID.randomUUID()).toList();
    together(seats.stream().<Callable<?>>map(seat -> () -> ask(offering, seat)).toList());

    together(
        IntStream.range(0, 8)
            .<Callable<?>>mapToObj(seed -> () -> confirmAndRelease(offering, seats, seed))
            .toList());

    assertThat(taken(offering)).isEqualTo(sitting(offering)).isLessThanOrEqualTo(PLACES);
    assertThat(taken(offering) == PLACES || seatsOf(offering).getInt("waiting") == 0).isTrue();
    move(editorOf(provider), "/v1/offerings/" + offering + "/cancel", 1).then().statusCode(200);
    assertThat(taken(offering)).isZero();
    assertThat(sitting(offering)).isZero();
  }

  @Test
  void endedHoldsExpireOnceAndGoToTheNextWhoeverLooksForThem() throws Exception {
    var offering = publishedOffering(PLACES);
    together(times(2 * PLACES, () -> ask(offering, UUID.randomUUID())));
    change(
        "update seat set held_until = '2026-01-01' where offering_id = ? and status = 'HELD'",
        offering);

    together(
        times(
            8,
            () -> {
              commands.expire(new OfferingId(offering));
              return true;
            }));

    Awaitility.await().until(() -> with(offering, "EXPIRED") == PLACES);
    assertThat(with(offering, "OFFERED")).isEqualTo(PLACES);
    assertThat(taken(offering)).isEqualTo(PLACES);
    assertThat(steps(offering, "EXPIRED")).isEqualTo(PLACES);
  }

  @Test
  void databaseItselfRefusesMoreTakenThanPlaces() {
    var offering = publishedOffering(PLACES);

    assertThatThrownBy(
            () -> change("update seat_book set taken = places + 1 where offering_id = ?", offering))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("check constraint");
  }

  @Test
  void serviceCannotRewriteHistory() {
    assertThatThrownBy(
            () -> change("delete from seat_status_change where seat_id = ?", UUID.randomUUID()))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied");
  }

  private boolean ask(UUID offering, UUID seat) {
    commands.request(new SeatRequest(new SeatRequestId(seat), new OfferingId(offering), false));
    return true;
  }

  private static UUID send(Topics topics, UUID offering) {
    return topics.sendEvent(
        "koppi.referral.seat-request.v1",
        offering.toString(),
        "/referral-service",
        "fi.koppi.referral.seat-requested.v1",
        Map.of(
            "seatRequestId",
            UUID.randomUUID().toString(),
            "offeringId",
            offering.toString(),
            "fastLane",
            false,
            "requestedAt",
            "2026-11-02T08:00:00Z"));
  }

  private boolean confirmAndRelease(UUID offering, List<UUID> seats, long seed) {
    var random = new Random(seed);
    for (int step = 0; step < 30; step++) {
      var seat = new SeatRequestId(seats.get(random.nextInt(seats.size())));
      if (random.nextBoolean()) {
        commands.confirm(seat, new OfferingId(offering));
      } else {
        commands.release(seat, new OfferingId(offering));
      }
    }
    return true;
  }

  private void assertFiveHeldAndFortyFiveWaiting(UUID offering) throws SQLException {
    assertThat(taken(offering)).isEqualTo(PLACES);
    assertThat(sitting(offering)).isEqualTo(PLACES);
    assertThat(
            number(
                """
                select count(distinct queue_position) from seat
                where offering_id = ? and status = 'WAITLISTED'
                  and queue_position between 1 and 45\
                """,
                offering))
        .isEqualTo(REQUESTS - PLACES);
  }

  private static List<Callable<?>> times(int count, Callable<?> work) {
    return IntStream.range(0, count).<Callable<?>>mapToObj(number -> work).toList();
  }

  /** Starts all of it at the same moment and waits for the end. */
  private static void together(List<Callable<?>> work) throws Exception {
    var start = new CountDownLatch(1);
    List<Future<?>> running = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var task : work) {
        running.add(
            threads.submit(() -> {
              start.await();
              return task.call();
            }));
      }
      start.countDown();
    }
    for (var future : running) {
      future.get();
    }
  }

  private long answered(UUID offering) throws SQLException {
    return number("select count(*) from seat where offering_id = ?", offering);
  }

  private long with(UUID offering, String status) throws SQLException {
    return number(
        "select count(*) from seat where offering_id = ? and status = '" + status + "'", offering);
  }

  private long steps(UUID offering, String status) throws SQLException {
    return number(
        """
        select count(*) from seat_status_change c join seat s on s.id = c.seat_id
        where s.offering_id = ? and c.status = '%s'\
        """
            .formatted(status),
        offering);
  }

  private long taken(UUID offering) throws SQLException {
    return number("select taken from seat_book where offering_id = ?", offering);
  }

  private long sitting(UUID offering) throws SQLException {
    return number(
        """
        select count(*) from seat
        where offering_id = ? and status in ('HELD', 'OFFERED', 'CONFIRMED')\
        """,
        offering);
  }

  private long number(String query, UUID argument) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(query)) {
      statement.setObject(1, argument);
      try (var row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private void change(String update, UUID argument) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(update)) {
      statement.setObject(1, argument);
      statement.executeUpdate();
    }
  }
}
