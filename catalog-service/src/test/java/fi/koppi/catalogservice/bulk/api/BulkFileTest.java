package fi.koppi.catalogservice.bulk.api;

import static fi.koppi.catalogservice.bulk.api.UploadedFiles.HEADER;
import static fi.koppi.catalogservice.bulk.api.UploadedFiles.ROW;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.catalogservice.bulk.row.Cells;
import fi.koppi.catalogservice.bulk.row.RowProblem;
import fi.koppi.catalogservice.bulk.row.SourceRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that cannot be read, as other systems and spreadsheets write them. */
class BulkFileTest {

  private static final UUID PROGRAMME = UUID.fromString("019a5b20-7f00-7a10-8f2c-5f0e8a3b1c11");

  @Test
  void lettersInAnotherEncodingAreReported() throws IOException {
    var file = HEADER + row("K-1").replace("Koneistajaksi", "Työnjohtajaksi");

    var problems = problems(file.getBytes(ISO_8859_1), BulkFile.Format.CSV);

    assertThat(problems.getFirst().column()).isEqualTo("titleFi");
    assertThat(problems.getFirst().code()).isEqualTo("encoding");
  }

  @Test
  void quoteThatIsNeverClosedIsReportedWhereItBegins() throws IOException {
    var file = HEADER + row("K-1") + row("K-2").replace("Kone", "\"Kone") + row("K-3");

    var problems = problems(file.getBytes(UTF_8), BulkFile.Format.CSV);

    assertThat(problems.getFirst().row()).isEqualTo(3);
    assertThat(problems.getFirst().code()).isEqualTo("unreadable");
  }

  @Test
  void missingUnknownAndRepeatedColumnsAreReported() throws IOException {
    var header = HEADER.replace("municipality", "kunta").replace("endsOn", "startsOn");

    var problems = problems((header + row("K-1")).getBytes(UTF_8), BulkFile.Format.CSV);

    assertThat(problems).extracting(RowProblem::row).containsExactly(1L, 1L, 1L);
    assertThat(problems)
        .extracting(RowProblem::code)
        .contains("unknown-column", "missing-column", "repeated-column");
  }

  @Test
  void rowsAreCountedAsASpreadsheetCountsThem() throws IOException {
    var file = HEADER + row("K-1").replace("Koneistajaksi", "\"Koneistajaksi\nillalla\"");

    assertThat(rows(file + "\n" + row("K-2"))).extracting(SourceRow::row).containsExactly(2L, 4L);
  }

  @Test
  void emptyColumnsAndRowsAtTheEndPass() throws IOException {
    var file = (HEADER + row("K-1")).replace("\n", ",,\n") + ",,,,,,\n\n";

    var rows = rows(file);

    assertThat(rows).singleElement().satisfies(row -> assertThat(row.problems()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;\r\n", "\"sep=;\"\n", "\ufeffsep=;\n"})
  void lineThatNamesTheSeparatorIsUnderstood(String line) throws IOException {
    var rows = rows(line + (HEADER + row("K-1")).replace(',', ';'));

    assertThat(rows).singleElement().satisfies(row -> assertThat(row.row()).isEqualTo(2));
  }

  @Test
  void tabsAreNamedAsTheSeparator() {
    var file = (HEADER + row("K-1")).replace(',', '\t');

    assertThatThrownBy(() -> rows(file)).hasMessageContaining("The separator is a tab");
  }

  @Test
  void separatorInsideATitleIsNone() throws IOException {
    var header = HEADER.replace(',', ';').replace("titleFi", "\"titleFi, if any\"");

    var problems = problems(header);

    assertThat(problems)
        .singleElement()
        .satisfies(problem -> assertThat(problem.column()).isEqualTo("titleFi, if any"));
  }

  @Test
  void titleInOtherLettersIsNamedAsItShouldBe() throws IOException {
    var problems = problems(HEADER.replace("titleFi", " TitleFi "));

    assertThat(problems)
        .extracting(RowProblem::detail)
        .containsExactly("Write its name as titleFi");
  }

  @Test
  void listAroundTheLinesOfJsonIsNamed() throws IOException {
    var problems = problems("[{\"sourceId\": \"K-1\"}]".getBytes(UTF_8), BulkFile.Format.NDJSON);

    assertThat(problems.getFirst().detail()).contains("without a list around them");
  }

  @Test
  void linesOfJsonThatCannotBeTakenAreReported() throws IOException {
    var file =
        """
        {"sourceId": "K-1"
        [1]
        {"sourceId": "K-3", "shoeSize": 43, "title": {"de": "Dreher"}}
        {"sourceId": "K-4", "sourceId": "K-5"}
        {"sourceId": "K-\\ud800"}
        {"sourceId": "K-\\u0000"}
        """;

    var problems = problems(file.getBytes(UTF_8), BulkFile.Format.NDJSON);

    assertThat(problems).extracting(RowProblem::row).contains(1L, 2L, 3L, 4L, 5L, 6L);
    assertThat(problems).extracting(RowProblem::column).contains("shoeSize", "titleDe");
    assertThat(problems)
        .extracting(RowProblem::code)
        .contains("json", "unknown-column", "encoding", "control-character");
  }

  private static String row(String key) {
    return ROW.formatted(key, PROGRAMME);
  }

  private static List<RowProblem> problems(byte[] content, BulkFile.Format format)
      throws IOException {
    List<RowProblem> problems = new ArrayList<>();
    BulkFile.spooled(new ByteArrayInputStream(content), format)
        .forEach(row -> problems.addAll(new Cells(row).problems()));
    return problems;
  }

  private static List<RowProblem> problems(String content) throws IOException {
    return problems(content.getBytes(UTF_8), BulkFile.Format.CSV);
  }

  private static List<SourceRow> rows(String content) throws IOException {
    List<SourceRow> rows = new ArrayList<>();
    BulkFile.spooled(new ByteArrayInputStream(content.getBytes(UTF_8)), BulkFile.Format.CSV)
        .forEach(rows::add);
    return rows;
  }
}
