package fi.koppi.catalogservice.provider;

import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.Topics;
import fi.koppi.kit.testing.outage.RefusedChanges;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Providers whose last day is over, with real rows. */
@QuarkusTest
class ProviderScheduleTest {

  private final ProviderSchedule schedule;
  private final Sql sql;

  @Inject
  ProviderScheduleTest(ProviderSchedule schedule, Sql sql) {
    this.schedule = schedule;
    this.sql = sql;
  }

  @Test
  void providerWhoseLastDayIsOverClosesAndOthersDoNot() {
    var ended = registeredProvider();
    var lasting = registeredProvider();
    sql.update("update provider set valid_to = date '2020-12-31' where id = ?", ended);
    sql.update("update provider set valid_to = date '2999-12-31' where id = ?", lasting);

    schedule.runAll();

    read(coach(), "/v1/providers/" + ended).then().body("status", equalTo("CLOSED"));
    read(coach(), "/v1/providers/" + lasting).then().body("status", equalTo("ACTIVE"));
    try (var topics = Topics.ofTest()) {
      var told =
          topics
              .await("koppi.catalog.provider.v1", 2, it -> ended.toString().equals(it.key()))
              .getLast();
      assertThat(new String(told.value(), StandardCharsets.UTF_8))
          .contains("\"status\":\"CLOSED\"");
    }
  }

  @Test
  void providerThatFailsHoldsUpNoneBehindItAndIsTriedAgain() throws SQLException {
    var providers =
        Stream.of(registeredProvider(), registeredProvider())
            .sorted(Comparator.comparing(UUID::toString))
            .toList();
    var failing = providers.getFirst();
    var other = providers.getLast();
    sql.update(
        "update provider set valid_to = date '2020-12-31' where id in (?, ?)", failing, other);

    RefusedChanges.during("provider.version", failing.toString(), schedule::runAll);

    read(coach(), "/v1/providers/" + other).then().body("status", equalTo("CLOSED"));
    read(coach(), "/v1/providers/" + failing).then().body("status", equalTo("ACTIVE"));
    schedule.runAll();
    read(coach(), "/v1/providers/" + failing).then().body("status", equalTo("CLOSED"));
  }
}
