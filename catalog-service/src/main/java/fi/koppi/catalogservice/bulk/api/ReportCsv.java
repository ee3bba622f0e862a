package fi.koppi.catalogservice.bulk.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import fi.koppi.catalogservice.bulk.row.ReportedProblem;
import fi.koppi.kit.http.paging.Page;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A report as CSV for spreadsheets, read and written page by page. */
final class ReportCsv implements StreamingOutput {

  private final Page<ReportedProblem> first;
  private final Function<@Nullable String, Page<ReportedProblem>> pages;

  /**
   * Reads the first page before the answer begins, so that a refusal can still be answered as such.
   */
  ReportCsv(Function<@Nullable String, Page<ReportedProblem>> pages) {
    this.first = pages.apply(null);
    this.pages = pages;
  }

  @Override
  public void write(OutputStream output) throws IOException {
    try (var csv = CsvWriter.builder().build(output, UTF_8)) {
      csv.writeRecord("row", "column", "code", "detail");
      write(csv, first);
      for (var next = first.next(); next != null; ) {
        var page = pages.apply(next);
        write(csv, page);
        next = page.next();
      }
    }
  }

  private static void write(CsvWriter csv, Page<ReportedProblem> page) {
    for (var reported : page.items()) {
      var problem = reported.problem();
      csv.writeRecord(
          String.valueOf(problem.row()),
          harmless(problem.column()),
          harmless(problem.code()),
          harmless(problem.detail()));
    }
  }

  /**
   * Makes a cell harmless, because the name of an unknown column comes from the file and a
   * spreadsheet must not run it.
   */
  private static String harmless(@Nullable String cell) {
    if (cell == null) {
      return "";
    }
    return cell.matches("(?s)[=+\\-@\\t\\r\\n].*") ? "'" + cell : cell;
  }
}
