package fi.koppi.catalogservice.bulk.api;

import static fi.koppi.catalogservice.bulk.api.UploadedFiles.HEADER;
import static fi.koppi.catalogservice.bulk.api.UploadedFiles.ROW;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.catalogservice.bulk.row.Cells;
import fi.koppi.catalogservice.bulk.row.RowProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

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
}
