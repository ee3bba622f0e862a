package fi.koppi.catalogservice.seat;

import static fi.koppi.catalogservice.Catalog.publishedOffering;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.SeatRequestId;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.outage.RefusedChanges;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Seats that end or move in a queue by themselves, where the database refuses one of them. */
@QuarkusTest
class SeatScheduleTest {

  private final SeatExpiry expiry;
  private final QueuePositions positions;
  private final SeatCommands commands;
  private final Sql sql;

  @Inject
  SeatScheduleTest(SeatExpiry expiry, QueuePositions positions, SeatCommands commands, Sql sql) {
    this.expiry = expiry;
    this.positions = positions;
    this.commands = commands;
    this.sql = sql;
  }

  @Test
  void bookThatFailsHoldsUpNoneBehindItAndIsTriedAgain() throws SQLException {
    var failing = asked(publishedOffering(1));
    var behind = asked(publishedOffering(1));

    RefusedChanges.during(
        "seat.version",
        failing.toString(),
        () -> {
          endHold(failing, "2026-01-01");
          endHold(behind, "2026-01-02");
          expiry.expireAll();
          await().untilAsserted(() -> assertThat(statusOf(behind)).isEqualTo("EXPIRED"));
          assertThat(statusOf(failing)).isEqualTo("HELD");
        });

    expiry.expireAll();
    await().untilAsserted(() -> assertThat(statusOf(failing)).isEqualTo("EXPIRED"));
  }

  @Test
  void queueThatFailsHoldsUpNoneBehindItAndIsTriedAgain() throws SQLException {
    var provider = registeredProvider();
    var offerings =
        Stream.of(publishedOffering(provider, 1), publishedOffering(provider, 1))
            .sorted(Comparator.comparing(UUID::toString))
            .toList();
    var failing = waitingIn(offerings.getFirst());
    var behind = waitingIn(offerings.getLast());

    RefusedChanges.during(
        "seat.version",
        failing.toString(),
        () -> {
          moveQueues(offerings);
          positions.publishAll();
          await().untilAsserted(() -> assertThat(placeOf(behind)).isOne());
          assertThat(placeOf(failing)).isEqualTo(7);
        });

    positions.publishAll();
    await().untilAsserted(() -> assertThat(placeOf(failing)).isOne());
  }

  private UUID asked(UUID offering) {
    var seat = UUID.randomUUID();
    commands.request(new SeatRequest(new SeatRequestId(seat), new OfferingId(offering), false));
    return seat;
  }

  private UUID waitingIn(UUID offering) {
    asked(offering);
    var waiting = asked(offering);
    positions.publishAll();
    await().untilAsserted(() -> assertThat(placeOf(waiting)).isOne());
    return waiting;
  }

  private void endHold(UUID seat, String day) {
    sql.update("update seat set held_until = ?::date where id = ?", day, seat);
  }

  /** Makes all who wait there the seventh, as far as they were told. */
  private void moveQueues(List<UUID> offerings) {
    for (var offering : offerings) {
      sql.update(
          """
          update seat set waiting_position = 7
          where offering_id = ? and status = 'WAITLISTED'
          """,
          offering);
    }
    for (var offering : offerings) {
      sql.update("update seat_book set queue_moved = true where offering_id = ?", offering);
    }
  }

  private String statusOf(UUID seat) {
    return sql.select("select status from seat where id = ?", row -> row.getString(1), seat)
        .getFirst();
  }

  private int placeOf(UUID seat) {
    return sql.select("select waiting_position from seat where id = ?", row -> row.getInt(1), seat)
        .getFirst();
  }
}
