package fi.koppi.catalogservice.bulk.api;

import static fi.koppi.catalogservice.Catalog.addedProgramme;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.Refusals.assertRefused;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import fi.koppi.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BulkUploadApiTest {

  private static final String PATH = "/v1/bulk-uploads";
  private static final String HEADER =
      "sourceId,programmeId,titleFi,municipality,places,startsOn,endsOn,continuousAdmission,"
          + "deliveryMode,languages,audience\n";
  private static final String ROW =
      "%s,%s,Koneistajaksi,638,12,2031-03-01,2031-06-04,false,HYBRID,fi sv,CLIENT\n";

  private final Sql sql;
  private UUID provider = UUID.randomUUID();
  private UUID programme = UUID.randomUUID();

  @Inject
  BulkUploadApiTest(Sql sql) {
    this.sql = sql;
  }

  @BeforeEach
  void register() {
    provider = registeredProvider();
    programme = addedProgramme(provider);
  }

  @Test
  void rowsOfAFileBecomePublishedOfferings() {
    var upload = upload(HEADER + row("K-1") + row("K-2"));
    upload.then().statusCode(201).body("status", equalTo("VALIDATED")).body("toAdd", equalTo(2));
    offerings().then().body("items", empty());

    publish(upload, false);

    var done = published(upload);
    assertThat(done.getInt("settledRows")).isEqualTo(2);
    assertThat(done.getInt("refusedRows")).isZero();
    offerings()
        .then()
        .body("items", hasSize(2))
        .body("items[0].title.fi", equalTo("Koneistajaksi"))
        .body("items[0].languages", equalTo(List.of("fi", "sv")));
  }

  @Test
  void sameFileAgainChangesNothing() {
    publishedNow(HEADER + row("K-1"));

    var again = upload(HEADER + row("K-1"));
    again.then().body("unchanged", equalTo(1)).body("toAdd", equalTo(0));
    publish(again, false);

    published(again);
    offerings().then().body("items", hasSize(1)).body("items[0].version", equalTo(0));
  }

  @Test
  void rowWithAKnownKeyChangesItsOffering() {
    publishedNow(HEADER + row("K-1"));
    var id = offerings().jsonPath().getString("items[0].id");

    var next = upload(HEADER + row("K-1").replace(",12,", ",20,"));
    next.then().body("toChange", equalTo(1));
    publish(next, false);

    published(next);
    read(editorOf(provider), "/v1/offerings/" + id)
        .then()
        .body("places", equalTo(20))
        .body("status", equalTo("PUBLISHED"));
  }

  @Test
  void whatVanishedIsClosedOnlyWhenAsked() {
    publishedNow(HEADER + row("K-1") + row("K-2"));
    var kept = upload(HEADER + row("K-1"));
    kept.then().body("missing", equalTo(1));
    publish(kept, false);
    published(kept);
    offerings().then().body("items", hasSize(2));

    var asked = upload(HEADER + row("K-1"));
    publish(asked, true);

    assertThat(published(asked).getInt("closedOfferings")).isEqualTo(1);
    offerings().then().body("items", hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", HEADER, "\n"})
  void emptyFileIsRefusedAndClosesNothing(String file) {
    publishedNow(HEADER + row("K-1"));

    var answer = upload(file);

    assertRefused(answer, 409, "bulk-upload-empty");
    offerings().then().body("items", hasSize(1));
  }

  @ParameterizedTest
  @CsvSource({
    "',12,', ',0,', places, min",
    "',12,', ',10001,', places, max",
    "',12,', ',twelve,', places, number-form",
    "',638,', ',0638,', municipality, municipality-form",
    "',638,', ',Porvoo,', municipality, municipality-form",
    "2031-06-04, 2031-02-01, endsOn, after-start",
    "2031-03-01, 2020-03-01, startsOn, future",
    "2031-03-01, 1.3.2031, startsOn, date-form",
    "'2031-03-01,2031-06-04', ',', startsOn, required",
    "Koneistajaksi, =cmd|' /C calc'!A0, titleFi, formula",
    "Koneistajaksi, @SUM(1), titleFi, formula",
    "Koneistajaksi, '', titleFi, required",
    "HYBRID, SOMEHOW, deliveryMode, unknown-word",
    "HYBRID, '', deliveryMode, required",
    "fi sv, suomi, languages, language-form",
    "false, maybe, continuousAdmission, boolean-form"
  })
  void cellThatCannotBeTakenIsReportedWithWhatToDo(
      String good, String bad, String column, String code) {
    var upload = upload(HEADER + row("K-1") + row("K-2").replace(good, bad));

    upload.then().statusCode(201).body("status", equalTo("REJECTED")).body("rows", equalTo(2));

    report(upload)
        .then()
        .body("items.row", hasItem(3))
        .body("items.column", hasItem(column))
        .body("items.code", hasItem(code));
    move(editorOf(provider), PATH + "/" + id(upload) + "/publish", version(upload))
        .then()
        .statusCode(409);
    offerings().then().body("items", empty());
  }

  @Test
  void unknownAndForeignProgrammesAreReported() {
    var foreign = addedProgramme(registeredProvider());

    var upload =
        upload(HEADER + ROW.formatted("K-1", foreign) + ROW.formatted("K-2", UUID.randomUUID()));

    report(upload)
        .then()
        .body("items.row", equalTo(List.of(2, 3)))
        .body("items.code", equalTo(List.of("unknown", "unknown")));
  }

  @Test
  void sourceIdThatComesTwiceIsReportedWithItsFirstRow() {
    var upload = upload(HEADER + row("K-1") + row("K-2") + row("K-1"));

    report(upload)
        .then()
        .body("items[0].row", equalTo(4))
        .body("items[0].code", equalTo("repeated"))
        .body("items[0].detail", equalTo("Row 2 has the same sourceId: keep one of them"));
  }

  @Test
  void missingUnknownAndRepeatedColumnsAreReported() {
    var header = HEADER.replace("municipality", "kunta").replace("endsOn", "startsOn");

    var upload = upload(header + row("K-1"));

    report(upload)
        .then()
        .body("items.row", equalTo(List.of(1, 1, 1)))
        .body("items.code", hasItems("unknown-column", "missing-column", "repeated-column"));
  }

  @Test
  void quoteThatIsNeverClosedIsReportedWhereItBegins() {
    var upload = upload(HEADER + row("K-1") + row("K-2").replace("Kone", "\"Kone") + row("K-3"));

    report(upload)
        .then()
        .body("items[0].row", equalTo(3))
        .body("items[0].code", equalTo("unreadable"));
  }

  @Test
  void lineOfMegabytesIsReportedAndNotHeld() {
    var upload = upload(HEADER + row("K-1").replace("Kone", "K".repeat(20_000_000)));

    report(upload).then().body("items.code", hasItem("unreadable"));
  }

  @Test
  void fileBeyondTheLimitIsRefused() {
    var body = new byte[33 * 1024 * 1024 - 1024];

    var answer = upload(body, "text/csv");

    assertRefused(answer, 413, "body-too-large");
  }

  @Test
  void lettersInAnotherEncodingAreReported() {
    var file = HEADER + row("K-1").replace("Koneistajaksi", "Työnjohtajaksi");

    var upload = upload(file.getBytes(ISO_8859_1), "text/csv");

    report(upload)
        .then()
        .body("items[0].column", equalTo("titleFi"))
        .body("items[0].code", equalTo("encoding"));
  }

  @Test
  void whatIsNoTextOfOursIsRefusedAsAWhole() {
    var utf16 = upload((HEADER + row("K-1")).getBytes(UTF_16), "text/csv");
    var workbook = upload(new byte[] {'P', 'K', 3, 4, 0, 0}, "text/csv");

    assertRefused(utf16, 400, "bulk-upload-unreadable");
    assertRefused(workbook, 400, "bulk-upload-unreadable");
    upload(HEADER + row("K-1")).then().statusCode(201);
  }

  @Test
  void spreadsheetsMarkSemicolonsAndLineEndsAreTaken() {
    var file = "\ufeff" + (HEADER + row("K-1")).replace(',', ';').replace("\n", "\r\n");

    upload(file).then().statusCode(201).body("status", equalTo("VALIDATED"));
  }

  @Test
  void linesOfJsonAreTakenToo() {
    var file =
        """
        {"sourceId": "K-1", "programmeId": "%s", "title": {"fi": "Koneistajaksi"},\
         "municipality": "638", "places": 5, "continuousAdmission": true,\
         "deliveryMode": "HYBRID", "languages": ["fi", "sv"], "audience": "CLIENT"}
        """
            .formatted(programme);

    upload(file.getBytes(UTF_8), "application/x-ndjson")
        .then()
        .statusCode(201)
        .body("status", equalTo("VALIDATED"));
  }

  @Test
  void linesOfJsonThatCannotBeTakenAreReported() {
    var file =
        """
        {"sourceId": "K-1"
        [1]
        {"sourceId": "K-3", "shoeSize": 43, "title": {"de": "Dreher"}}
        {"sourceId": "K-4", "sourceId": "K-5"}
        {"sourceId": "K-\\ud800"}
        {"sourceId": "K-\\u0000"}
        """;

    var upload = upload(file.getBytes(UTF_8), "application/x-ndjson");

    report(upload)
        .then()
        .body("items.row", hasItems(1, 2, 3, 4, 5, 6))
        .body("items.column", hasItems("shoeSize", "titleDe"))
        .body("items.code", hasItems("json", "unknown-column", "encoding", "control-character"));
  }

  @Test
  void providerHasOneFileOnItsWay() {
    var first = upload(HEADER + row("K-1"));

    assertRefused(upload(HEADER + row("K-2")), 409, "bulk-upload-in-flight");
    move(editorOf(provider), PATH + "/" + id(first) + "/discard", version(first))
        .then()
        .statusCode(200)
        .body("status", equalTo("DISCARDED"));
    upload(HEADER + row("K-2")).then().statusCode(201);
  }

  @Test
  void repeatedUploadGivesTheFirstAnswerAgain() {
    var key = UUID.randomUUID().toString();
    var file = (HEADER + row("K-1")).getBytes(UTF_8);

    var first = upload(file, "text/csv", key);
    var again = upload(file, "text/csv", key);
    var other = upload((HEADER + row("K-2")).getBytes(UTF_8), "text/csv", key);

    again.then().statusCode(201).body("id", equalTo(id(first)));
    assertRefused(other, 422, "idempotency-key-reused");
  }

  @Test
  void rowThatTheCatalogNoLongerAllowsIsPassedOverAndReported() {
    var upload = upload(HEADER + row("K-1") + ROW.formatted("K-2", addedProgramme(provider)));
    var retired = sql.update("update programme set status = 'RETIRED' where id = ?", programme);
    assertThat(retired).isEqualTo(1);

    publish(upload, false);

    var done = published(upload);
    assertThat(done.getInt("settledRows")).isEqualTo(2);
    assertThat(done.getInt("refusedRows")).isEqualTo(1);
    offerings().then().body("items", hasSize(1));
    report(upload).then().body("items.code", hasItem("offering-programme-inactive"));
  }

  @Test
  void endedOfferingsRowIsReported() {
    publishedNow(HEADER + row("K-1"));
    var id = offerings().jsonPath().getString("items[0].id");
    move(editorOf(provider), "/v1/offerings/" + id + "/close", 0).then().statusCode(200);

    var upload = upload(HEADER + row("K-1"));

    report(upload).then().body("items.code", hasItem("offering-ended"));
  }

  @Test
  void reportForSpreadsheetsRunsNothing() {
    var upload = upload("=cmd|' /C calc'!A0," + HEADER + row("K-1"));

    var csv = read(editorOf(provider), PATH + "/" + id(upload) + "/report.csv");

    csv.then()
        .statusCode(200)
        .contentType("text/csv")
        .header("Content-Disposition", equalTo("attachment; filename=\"report.csv\""));
    assertThat(csv.asString().lines()).first().isEqualTo("row,column,code,detail");
    assertThat(csv.asString()).contains("1,'=cmd").doesNotContain(",=");
  }

  @Test
  void othersSeeNothingOfAnUpload() {
    var upload = upload(HEADER + row("K-1"));
    var stranger = editorOf(UUID.randomUUID());

    assertRefused(read(stranger, PATH + "/" + id(upload)), 404, "not-found");
    assertRefused(read(stranger, PATH + "/" + id(upload) + "/report"), 404, "not-found");
    assertRefused(read(stranger, PATH + "/" + id(upload) + "/report.csv"), 404, "not-found");
    assertRefused(move(stranger, PATH + "/" + id(upload) + "/publish", 1), 404, "not-found");
    assertRefused(read(coach(), PATH + "/" + id(upload)), 403, "forbidden");
  }

  @Test
  void tenThousandRowsAreTakenInOneGo() {
    var file =
        HEADER
            + IntStream.range(0, 10_000).mapToObj(n -> row("K-" + n)).collect(Collectors.joining());

    var upload = upload(file);
    upload.then().statusCode(201).body("rows", equalTo(10_000)).body("toAdd", equalTo(10_000));
    publish(upload, false);

    var done = published(upload);
    assertThat(done.getInt("settledRows")).isEqualTo(10_000);
    assertThat(done.getInt("refusedRows")).isZero();
    assertThat(
            sql.select(
                "select count(*) from offering where provider_id = ? and status = 'PUBLISHED'",
                row -> row.getInt(1),
                provider))
        .containsExactly(10_000);
    assertThat(
            sql.select(
                "select count(*) from bulk_upload_row where upload_id = ?",
                row -> row.getInt(1),
                UUID.fromString(id(upload))))
        .containsExactly(0);
    endAll();
  }

  /** So many offerings would make every other test that reads the whole catalogue slow. */
  private void endAll() {
    sql.update("delete from listed_offering where provider_id = ?", provider);
    sql.update("update offering set status = 'ARCHIVED' where provider_id = ?", provider);
  }

  private String row(String key) {
    return ROW.formatted(key, programme);
  }

  private Response upload(String file) {
    return upload(file.getBytes(UTF_8), "text/csv");
  }

  private Response upload(byte[] file, String type) {
    return upload(file, type, UUID.randomUUID().toString());
  }

  private Response upload(byte[] file, String type, String key) {
    return given()
        .auth()
        .oauth2(editorOf(provider))
        .header("Content-Type", type)
        .header("Idempotency-Key", key)
        .queryParam("providerId", provider)
        .queryParam("source", "primus")
        .body(file)
        .post(PATH);
  }

  private void publish(Response upload, boolean closeMissing) {
    var path = PATH + "/" + id(upload) + "/publish?closeMissing=" + closeMissing;
    move(editorOf(provider), path, version(upload)).then().statusCode(200);
  }

  private void publishedNow(String file) {
    var upload = upload(file);
    publish(upload, false);
    published(upload);
  }

  private JsonPath published(Response upload) {
    return await()
        .atMost(5, MINUTES)
        .until(
            () -> read(editorOf(provider), PATH + "/" + id(upload)).jsonPath(),
            view -> view.getString("status").equals("PUBLISHED"));
  }

  private Response report(Response upload) {
    upload.then().statusCode(201);
    return read(editorOf(provider), PATH + "/" + id(upload) + "/report");
  }

  private Response offerings() {
    return read(coach(), "/v1/offerings?providerId=" + provider);
  }

  private static String id(Response upload) {
    return upload.jsonPath().getString("id");
  }

  private static long version(Response upload) {
    return upload.jsonPath().getLong("version");
  }
}
