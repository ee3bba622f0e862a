package fi.koppi.catalogservice.bulk.api;

import static fi.koppi.catalogservice.Refusals.assertRefused;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Uploads the small files that lie beside the project, as spreadsheets and other systems write. */
@QuarkusTest
class BulkCasesTest {

  private static final Path CASES = Path.of("../../shared/cases/bulk");
  private static final String CSV = "text/csv";
  private static final String NDJSON = "application/x-ndjson";

  private UploadedFiles files = new UploadedFiles(UUID.randomUUID(), UUID.randomUUID());

  @BeforeEach
  void register() {
    assumeTrue(Files.isDirectory(CASES), "The cases are not beside the project");
    files = UploadedFiles.ofNewProvider();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1c-empty-last-rows", "1d-sep-line", "2e-quoted-header"})
  void goodFilePasses(String file) throws IOException {
    var upload = upload(file + ".csv", CSV);

    upload.then().statusCode(201).body("status", equalTo("VALIDATED")).body("rows", equalTo(1));
  }

  @Test
  void goodLineOfJsonPasses() throws IOException {
    upload("5b-bom-crlf.ndjson", NDJSON).then().body("status", equalTo("VALIDATED"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-excel-fi", "1b-without-empty-titles"})
  void emptyColumnsAndRowsAtTheEndAreNoProblem(String file) throws IOException {
    var upload = upload(file + ".csv", CSV);

    upload.then().body("rows", equalTo(3));
    assertThat(problems(upload))
        .containsExactlyInAnyOrder(
            "3 startsOn date-form", "3 endsOn date-form", "4 places number-form");
  }

  @Test
  void rowIsNumberedAsTheSpreadsheetNumbersIt() throws IOException {
    var upload = upload("1e-good-with-newline.csv", CSV);

    assertThat(problems(upload)).containsExactly("3 municipality municipality-form");
  }

  @ParameterizedTest
  @CsvSource({
    "2b-utf16.csv, UTF-16",
    "2c-tab.csv, The separator is a tab",
    "2d-xlsx.csv, workbook"
  })
  void fileInAnotherFormIsRefusedWithItsForm(String file, String form) throws IOException {
    var answer = upload(file, CSV);

    assertRefused(answer, 400, "bulk-upload-unreadable");
    answer.then().body("detail", containsString(form));
  }

  @ParameterizedTest
  @CsvSource({
    "2-windows-1252.csv, text/csv, 2 titleFi encoding",
    "6d-charset.csv, text/csv, 2 titleFi encoding",
    "5c-cp1252.ndjson, application/x-ndjson, 1 titleFi encoding"
  })
  void lettersInAnotherEncodingAreReported(String file, String type, String problem)
      throws IOException {
    assertThat(problems(upload(file, type))).containsExactly(problem);
  }

  @ParameterizedTest
  @CsvSource({
    "2f-header-with-comma-in-quotes.csv, '1 titleEn, if any unknown-column'",
    "2g-header-case-spaces.csv, 1 TitleFi unknown-column"
  })
  void titleThatIsNoColumnIsReported(String file, String problem) throws IOException {
    assertThat(problems(upload(file, CSV))).containsExactly(problem);
  }

  @Test
  void everyProblemOfASpreadsheetIsReportedInItsRow() throws IOException {
    var problems = problems(upload("3-excel-formulas.csv", CSV));

    assertThat(problems)
        .contains(
            "2 municipality municipality-form",
            "3 municipality municipality-form",
            "4 titleFi formula",
            "5 titleFi formula",
            "6 titleFi formula",
            "7 continuousAdmission boolean-form",
            "10 deliveryMode unknown-word",
            "11 languages language-form",
            "13 audience unknown-word",
            "14 places number-form",
            "15 places number-form",
            "16 startsOn date-form",
            "17 startsOn future",
            "18 endsOn after-start",
            "19 fastLanePlaces max",
            "20 titleFi required",
            "22 municipality unknown",
            "23 municipality municipality-form",
            "24 sourceId repeated",
            "25 sourceId required",
            "26 places min",
            "27 places min",
            "28 startsOn date-form")
        .noneMatch(problem -> problem.startsWith("9 ") || problem.startsWith("12 "));
  }

  @Test
  void linesOfJsonAreReportedOneByOne() throws IOException {
    assertThat(problems(upload("5-mixed.ndjson", NDJSON)))
        .contains("2 titleDe unknown-column", "5 null json", "6 null json", "7 null json");
  }

  @Test
  void listOfJsonIsReported() throws IOException {
    var upload = upload("5d-array.json", NDJSON);

    files.report(upload).then().body("items[0].detail", containsString("without a list"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"6-empty.csv", "6b-header-only.csv"})
  void emptyFileIsRefused(String file) throws IOException {
    assertRefused(upload(file, CSV), 409, "bulk-upload-empty");
  }

  @Test
  void wrongTypeIsRefusedWithTheRightOnes() throws IOException {
    var answer = upload("6c-wrong-type.csv", "application/vnd.ms-excel");

    assertRefused(answer, 415, "unsupported-media-type");
    answer.then().body("detail", containsString(CSV)).body("detail", containsString(NDJSON));
  }

  private Response upload(String file, String type) throws IOException {
    var content = new String(Files.readAllBytes(CASES.resolve(file)), ISO_8859_1);
    var bytes = content.replace("PROGRAMME-ID", files.programme().toString()).getBytes(ISO_8859_1);
    return files.upload(bytes, type);
  }

  private List<String> problems(Response upload) {
    var report = files.report(upload).jsonPath();
    return report.getList("items.collect { it.row + ' ' + it.column + ' ' + it.code }");
  }
}
