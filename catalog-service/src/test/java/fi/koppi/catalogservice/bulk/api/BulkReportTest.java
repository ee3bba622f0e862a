package fi.koppi.catalogservice.bulk.api;

import static fi.koppi.catalogservice.Catalog.addedProgramme;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.bulk.api.UploadedFiles.HEADER;
import static fi.koppi.catalogservice.bulk.api.UploadedFiles.PATH;
import static fi.koppi.catalogservice.bulk.api.UploadedFiles.ROW;
import static fi.koppi.catalogservice.bulk.api.UploadedFiles.id;
import static fi.koppi.catalogservice.bulk.api.UploadedFiles.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import fi.koppi.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports on rows that cannot be published; cells are tested without HTTP. */
@QuarkusTest
class BulkReportTest {

  private final Sql sql;
  private UploadedFiles files;

  @Inject
  BulkReportTest(Sql sql) {
    this.sql = sql;
  }

  @BeforeEach
  void register() {
    files = UploadedFiles.ofNewProvider();
  }

  @ParameterizedTest
  @CsvSource({
    "',12,', ',0,', places, min",
    "2031-06-04, 2031-02-01, endsOn, after-start",
    "2031-03-01, 2020-03-01, startsOn, future",
    "'2031-03-01,2031-06-04', ',', startsOn, required",
    "Koneistajaksi, =cmd|' /C calc'!A0, titleFi, formula"
  })
  void cellThatCannotBeTakenIsReportedWithWhatToDo(
      String good, String bad, String column, String code) {
    var upload = files.upload(HEADER + files.row("K-1") + files.row("K-2").replace(good, bad));

    upload.then().statusCode(201).body("status", equalTo("REJECTED")).body("rows", equalTo(2));

    files
        .report(upload)
        .then()
        .body("items.row", hasItem(3))
        .body("items.column", hasItem(column))
        .body("items.code", hasItem(code));
    move(files.editor(), PATH + "/" + id(upload) + "/publish", version(upload))
        .then()
        .statusCode(409);
    files.offerings().then().body("items", empty());
  }

  @Test
  void unknownAndForeignProgrammesAreReported() {
    var foreign = addedProgramme(registeredProvider());

    var upload =
        files.upload(
            HEADER + ROW.formatted("K-1", foreign) + ROW.formatted("K-2", UUID.randomUUID()));

    files
        .report(upload)
        .then()
        .body("items.row", equalTo(List.of(2, 3)))
        .body("items.code", equalTo(List.of("unknown", "unknown")));
  }

  @Test
  void sourceIdThatComesTwiceIsReportedWithItsFirstRow() {
    var upload = files.upload(HEADER + files.row("K-1") + files.row("K-2") + files.row("K-1"));

    files
        .report(upload)
        .then()
        .body("items[0].row", equalTo(4))
        .body("items[0].code", equalTo("repeated"))
        .body("items[0].detail", equalTo("Row 2 has the same sourceId: keep one of them"));
  }

  @Test
  void keyOfAnEndedOfferingComesBackWithANewOne() {
    files.publishedNow(HEADER + files.row("K-1"));
    var ended = files.offerings().jsonPath().getString("items[0].id");
    move(files.editor(), "/v1/offerings/" + ended + "/close", 0).then().statusCode(200);

    files.publishedNow(HEADER + files.row("K-1"));

    var back = files.offerings().jsonPath().getList("items.id", String.class);
    assertThat(back).hasSize(1).doesNotContain(ended);
    var again = files.upload(HEADER + files.row("K-1"));
    again.then().body("unchanged", equalTo(1)).body("toAdd", equalTo(0));
  }

  @Test
  void fewerPlacesThanTakenAreReportedBeforeAnythingIsPublished() {
    files.publishedNow(HEADER + files.row("K-1"));
    var id = UUID.fromString(files.offerings().jsonPath().getString("items[0].id"));
    sql.update("update seat_book set taken = 3 where offering_id = ?", id);

    var upload = files.upload(HEADER + files.row("K-1").replace(",12,", ",2,"));

    upload.then().body("status", equalTo("REJECTED"));
    files
        .report(upload)
        .then()
        .body("items.column", contains("places"))
        .body("items[0].detail", startsWith("3 places are held, offered, confirmed"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"683", "999"})
  void unknownMunicipalityIsAProblemOfItsRow(String municipality) {
    var upload =
        files.upload(HEADER + files.row("K-1") + files.row("K-2").replace("638", municipality));

    files
        .report(upload)
        .then()
        .body("items.row", contains(3))
        .body("items.column", contains("municipality"))
        .body("items.code", contains("unknown"));
  }

  @Test
  void reportForSpreadsheetsRunsNothing() {
    var upload = files.upload("=cmd|' /C calc'!A0," + HEADER + files.row("K-1"));

    var csv = read(files.editor(), PATH + "/" + id(upload) + "/report.csv");

    csv.then()
        .statusCode(200)
        .contentType("text/csv")
        .header("Content-Disposition", equalTo("attachment; filename=\"report.csv\""));
    assertThat(csv.asString().lines()).first().isEqualTo("row,column,code,detail");
    assertThat(csv.asString()).contains("1,'=cmd").doesNotContain(",=");
  }
}
