package fi.koppi.catalogservice.bulk.api;

import static fi.koppi.catalogservice.Catalog.addedProgramme;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.bulk.api.UploadedFiles.HEADER;
import static fi.koppi.catalogservice.bulk.api.UploadedFiles.ROW;
import static fi.koppi.catalogservice.bulk.api.UploadedFiles.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.outage.RefusedChanges;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests of the offerings of published files. */
@QuarkusTest
class BulkPublishingTest {

  private final Sql sql;
  private UploadedFiles files;

  @Inject
  BulkPublishingTest(Sql sql) {
    this.sql = sql;
  }

  @BeforeEach
  void register() {
    files = UploadedFiles.ofNewProvider();
  }

  @Test
  void rowsOfAFileBecomePublishedOfferings() {
    var upload = files.upload(HEADER + files.row("K-1") + files.row("K-2"));
    upload.then().statusCode(201).body("status", equalTo("VALIDATED")).body("toAdd", equalTo(2));
    files.offerings().then().body("items", empty());

    files.publish(upload, false);

    var done = files.published(upload);
    assertThat(done.getInt("settledRows")).isEqualTo(2);
    assertThat(done.getInt("refusedRows")).isZero();
    files
        .offerings()
        .then()
        .body("items", hasSize(2))
        .body("items[0].title.fi", equalTo("Koneistajaksi"))
        .body("items[0].languages", equalTo(List.of("fi", "sv")));
  }

  @Test
  void sameFileAgainChangesNothing() {
    files.publishedNow(HEADER + files.row("K-1"));

    var again = files.upload(HEADER + files.row("K-1"));
    again.then().body("unchanged", equalTo(1)).body("toAdd", equalTo(0));
    files.publish(again, false);

    files.published(again);
    files.offerings().then().body("items", hasSize(1)).body("items[0].version", equalTo(0));
  }

  @Test
  void rowWithAKnownKeyChangesItsOffering() {
    files.publishedNow(HEADER + files.row("K-1"));
    var id = files.offerings().jsonPath().getString("items[0].id");

    var next = files.upload(HEADER + files.row("K-1").replace(",12,", ",20,"));
    next.then().body("toChange", equalTo(1));
    files.publish(next, false);

    files.published(next);
    read(files.editor(), "/v1/offerings/" + id)
        .then()
        .body("places", equalTo(20))
        .body("status", equalTo("PUBLISHED"));
  }

  @Test
  void whatVanishedIsClosedOnlyWhenAsked() {
    files.publishedNow(HEADER + files.row("K-1") + files.row("K-2"));
    var kept = files.upload(HEADER + files.row("K-1"));
    kept.then().body("missing", equalTo(1));
    files.publish(kept, false);
    files.published(kept);
    files.offerings().then().body("items", hasSize(2));

    var asked = files.upload(HEADER + files.row("K-1"));
    files.publish(asked, true);

    assertThat(files.published(asked).getInt("closedOfferings")).isEqualTo(1);
    files.offerings().then().body("items", hasSize(1));
  }

  @Test
  void rowThatTheCatalogNoLongerAllowsIsPassedOverAndReported() {
    var upload =
        files.upload(
            HEADER + files.row("K-1") + ROW.formatted("K-2", addedProgramme(files.provider())));
    var retired =
        sql.update("update programme set status = 'RETIRED' where id = ?", files.programme());
    assertThat(retired).isEqualTo(1);

    files.publish(upload, false);

    var done = files.published(upload);
    assertThat(done.getInt("settledRows")).isEqualTo(2);
    assertThat(done.getInt("refusedRows")).isEqualTo(1);
    files.offerings().then().body("items", hasSize(1));
    files.report(upload).then().body("items.code", hasItem("offering-programme-inactive"));
  }

  @Test
  void uploadThatFailsHoldsUpNoneBehindItAndIsTriedAgain() throws SQLException {
    files.publishedNow(HEADER + files.row("K-1"));
    var offering = files.offerings().jsonPath().getString("items[0].id");
    var failing = files.upload(HEADER + files.row("K-1").replace(",12,", ",20,"));
    var others = UploadedFiles.ofNewProvider();
    var behind = others.upload(HEADER + others.row("K-1"));

    RefusedChanges.during(
        "offering.version",
        offering,
        () -> {
          files.publish(failing, false);
          others.publish(behind, false);
          others.published(behind);
          read(files.editor(), UploadedFiles.PATH + "/" + id(failing))
              .then()
              .body("status", equalTo("PUBLISHING"))
              .body("settledRows", equalTo(0));
        });

    assertThat(files.published(failing).getInt("settledRows")).isOne();
    read(files.editor(), "/v1/offerings/" + offering).then().body("places", equalTo(20));
  }

  @Test
  void tenThousandRowsAreTakenInOneGo() {
    var file =
        HEADER
            + IntStream.range(0, 10_000)
                .mapToObj(n -> files.row("K-" + n))
                .collect(Collectors.joining());

    var upload = files.upload(file);
    upload.then().statusCode(201).body("rows", equalTo(10_000)).body("toAdd", equalTo(10_000));
    files.publish(upload, false);

    var done = files.published(upload);
    assertThat(done.getInt("settledRows")).isEqualTo(10_000);
    assertThat(done.getInt("refusedRows")).isZero();
    assertThat(
            sql.select(
                "select count(*) from offering where provider_id = ? and status = 'PUBLISHED'",
                row -> row.getInt(1),
                files.provider()))
        .containsExactly(10_000);
    assertThat(
            sql.select(
                "select count(*) from bulk_upload_row where upload_id = ?",
                row -> row.getInt(1),
                UUID.fromString(id(upload))))
        .containsExactly(0);
    endAll();
  }

  /**
   * Ends the offerings, because so many would slow down every test that reads the whole catalogue.
   */
  private void endAll() {
    sql.update("delete from listed_offering where provider_id = ?", files.provider());
    sql.update("update offering set status = 'ARCHIVED' where provider_id = ?", files.provider());
  }
}
