package fi.koppi.catalogservice.offering;

import static fi.koppi.catalogservice.Catalog.addedProgramme;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.offeringBody;
import static fi.koppi.catalogservice.Catalog.publishedOffering;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.catalogservice.offering.fanout.FanOutSchedule;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.outage.RefusedChanges;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Tests a change of a programme with more offerings than one transaction changes, on real rows. */
@QuarkusTest
class FanOutScheduleTest {

  private static final int MORE = 5;

  private final FanOutSchedule schedule;
  private final Sql sql;

  @Inject
  FanOutScheduleTest(FanOutSchedule schedule, Sql sql) {
    this.schedule = schedule;
    this.sql = sql;
  }

  @Test
  void offeringsOfAChangedProgrammeAreRevisedInPortionsByWhoChangedIt() {
    var provider = registeredProvider();
    var programme = addedProgramme(provider);
    publishMany(provider, programme, FanOutCommands.PORTION + MORE);

    changeName(provider, programme);
    var atOnce = revised(programme, provider);
    schedule.runAll();

    assertThat(atOnce).isEqualTo(FanOutCommands.PORTION);
    assertThat(revised(programme, provider)).isEqualTo(FanOutCommands.PORTION + MORE);
    assertThat(events(programme)).isEqualTo(FanOutCommands.PORTION + MORE);
  }

  @Test
  void fanOutThatFailsHoldsUpNoneBehindItAndIsTriedAgain() throws SQLException {
    var provider = registeredProvider();
    var failing = publishedOffering(provider, 3);
    var behind = publishedOffering(provider, 3);
    leave(failing);
    leave(behind);

    RefusedChanges.during("offering.version", failing.toString(), schedule::runAll);

    assertThat(version(behind)).isEqualTo(2);
    assertThat(version(failing)).isEqualTo(1);
    schedule.runAll();
    assertThat(version(failing)).isEqualTo(2);
  }

  /** Leaves the work on the offerings of an offering's programme to the schedule. */
  private void leave(UUID offering) {
    sql.update(
        """
        insert into offering_fan_out (
          task, owner_id, after_offering_id, at, by_organisation, by_type, by_client)
        select 'REVISE_PROGRAMME', programme_id, ?, now(), provider_id, 'PROVIDER', 'test'
        from offering where id = ?
        """,
        new UUID(0, 0),
        offering);
  }

  private int version(UUID offering) {
    return sql.select("select version from offering where id = ?", row -> row.getInt(1), offering)
        .getFirst();
  }

  private static void changeName(UUID provider, UUID programme) {
    as(editorOf(provider))
        .header("If-Match", "\"0\"")
        .body("{\"name\": {\"fi\": \"Koneistus ja hitsaus\"}, \"skills\": []}")
        .put("/v1/programmes/" + programme)
        .then()
        .statusCode(200);
  }

  /** Publishes one offering by the API, and the others as copies of its rows. */
  private void publishMany(UUID provider, UUID programme, int number) {
    var drafted = as(editorOf(provider)).body(offeringBody(programme, 3)).post("/v1/offerings");
    var id = drafted.then().statusCode(201).extract().jsonPath().getUUID("id");
    move(editorOf(provider), "/v1/offerings/" + id + "/publish", 0).then().statusCode(200);
    sql.update(
        """
        insert into offering select (copy).* from (
          select jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid())) as copy
          from offering o, generate_series(2, ?) where o.id = ?) as copies
        """,
        number,
        id);
    copy("offering_status_change", "offering_id", programme, id);
    copy("offering_revision", "offering_id", programme, id);
    copy("seat_book", "offering_id", programme, id);
  }

  private void copy(String table, String column, UUID programme, UUID from) {
    sql.update(
        """
        insert into %1$s select (copy).* from (
          select jsonb_populate_record(t, jsonb_build_object('%2$s', o.id)) as copy
          from %1$s t, offering o
          where t.%2$s = ? and o.programme_id = ? and o.id <> ?) as copies
        """
            .formatted(table, column),
        from,
        programme,
        from);
  }

  private int revised(UUID programme, UUID by) {
    return sql.select(
            """
            select count(*) from offering_revision r join offering o on o.id = r.offering_id
            where o.programme_id = ? and o.version = 2 and r.position = 1
              and r.reason = 'Its programme changed' and r.by_organisation = ?
            """,
            row -> row.getInt(1),
            programme,
            by)
        .getFirst();
  }

  private int events(UUID programme) {
    return sql.select(
            """
            select count(*) from feed_entry c join offering o on o.id = c.subject_id
            where o.programme_id = ? and c.kind = 'CONTENT'
            """,
            row -> row.getInt(1),
            programme)
        .getFirst();
  }
}
