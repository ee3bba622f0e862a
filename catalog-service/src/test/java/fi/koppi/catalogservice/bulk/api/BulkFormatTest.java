package fi.koppi.catalogservice.bulk.api;

import static fi.koppi.catalogservice.Refusals.assertRefused;
import static fi.koppi.catalogservice.bulk.api.UploadedFiles.HEADER;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as other systems and spreadsheets write them, uploaded over HTTP. */
@QuarkusTest
class BulkFormatTest {

  private UploadedFiles files;

  @BeforeEach
  void register() {
    files = UploadedFiles.ofNewProvider();
  }

  @Test
  void whatIsNoTextOfOursIsRefusedAsAWhole() {
    var utf16 = files.upload((HEADER + files.row("K-1")).getBytes(UTF_16), "text/csv");
    var workbook = files.upload(new byte[] {'P', 'K', 3, 4, 0, 0}, "text/csv");

    assertRefused(utf16, 400, "bulk-upload-unreadable");
    assertRefused(workbook, 400, "bulk-upload-unreadable");
    files.upload(HEADER + files.row("K-1")).then().statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "text/plain", "application/vnd.ms-excel"})
  void typeThatIsNotReadIsRefusedWithThoseThatAre(String type) {
    var answer = files.upload((HEADER + files.row("K-1")).getBytes(UTF_8), type);

    assertRefused(answer, 415, "unsupported-media-type");
    answer.then().body("detail", equalTo("Send Content-Type: text/csv or application/x-ndjson."));
  }

  @Test
  void spreadsheetsMarkSemicolonsAndLineEndsAreTaken() {
    var file = "\ufeff" + (HEADER + files.row("K-1")).replace(',', ';').replace("\n", "\r\n");

    files.upload(file).then().statusCode(201).body("status", equalTo("VALIDATED"));
  }

  @Test
  void lineOfMegabytesIsReportedAndNotHeld() {
    var upload = files.upload(HEADER + files.row("K-1").replace("Kone", "K".repeat(20_000_000)));

    files.report(upload).then().body("items.code", hasItem("unreadable"));
  }

  @Test
  void linesOfJsonAreTakenToo() {
    var file =
        """
        {"sourceId": "K-1", "programmeId": "%s", "title": {"fi": "Koneistajaksi"},\
         "municipality": "638", "places": 5, "continuousAdmission": true,\
         "deliveryMode": "HYBRID", "languages": ["fi", "sv"], "audience": "CLIENT"}
        """
            .formatted(files.programme());

    files
        .upload(file.getBytes(UTF_8), "application/x-ndjson")
        .then()
        .statusCode(201)
        .body("status", equalTo("VALIDATED"));
  }
}
