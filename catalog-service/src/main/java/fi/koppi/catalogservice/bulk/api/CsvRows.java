package fi.koppi.catalogservice.bulk.api;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fi.koppi.catalogservice.bulk.row.Column;
import fi.koppi.catalogservice.bulk.row.RowProblem;
import fi.koppi.catalogservice.bulk.row.SourceRow;
import fi.koppi.catalogservice.bulk.row.UploadedRows;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Rows of a CSV file (RFC 4180), separated by commas, or by semicolons as in Finnish spreadsheets.
 */
final class CsvRows implements UploadedRows {

  private static final int LONGEST_FIRST_LINE = 10_000;
  private static final int LONGEST_CELL = 40_000;
  private static final int LONGEST_ROW = 200_000;
  private static final int MOST_CELLS = 100;

  private final BufferedReader text;
  private long lastRow;

  CsvRows(BufferedReader text) {
    this.text = text;
  }

  @Override
  public void forEach(Consumer<SourceRow> receiver) {
    try (var records = records().iterator()) {
      if (!records.hasNext()) {
        return;
      }
      var titles = records.next().getFields().stream().map(String::strip).toList();
      lastRow = 1;
      var problems = Column.problems(titles);
      if (!problems.isEmpty()) {
        receiver.accept(SourceRow.unreadable(problems));
        return;
      }
      records.forEachRemaining(cells -> receiver.accept(row(titles, cells)));
    } catch (CsvParseException e) {
      receiver.accept(SourceRow.unreadable(List.of(brokenAfter(lastRow))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CsvReader<CsvRecord> records() throws IOException {
    return CsvReader.builder()
        .fieldSeparator(separator())
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(LONGEST_ROW)
        .build(
            CsvRecordHandler.builder()
                .maxFields(MOST_CELLS)
                .maxFieldSize(LONGEST_CELL)
                .maxRecordSize(LONGEST_ROW)
                .build(),
            text);
  }

  private char separator() throws IOException {
    text.mark(LONGEST_FIRST_LINE);
    var beginning = new char[LONGEST_FIRST_LINE];
    int length = Math.max(0, text.read(beginning));
    text.reset();
    var firstLine = new String(beginning, 0, length).lines().findFirst().orElse("");
    return firstLine.indexOf(';') >= 0 && firstLine.indexOf(',') < 0 ? ';' : ',';
  }

  private SourceRow row(List<String> titles, CsvRecord cells) {
    lastRow = cells.getStartingLineNumber();
    if (cells.getFieldCount() > titles.size()) {
      return SourceRow.unreadable(
          List.of(
              new RowProblem(
                  lastRow,
                  null,
                  "too-many-cells",
                  "Put cells that hold separators or quotes into quotes")));
    }
    Map<String, String> byTitle = new HashMap<>();
    for (int n = 0; n < cells.getFieldCount(); n++) {
      var cell = cells.getField(n).strip();
      if (!cell.isEmpty()) {
        byTitle.put(titles.get(n), cell);
      }
    }
    return SourceRow.of(lastRow, byTitle);
  }

  /** Reports that the rest of the file cannot be split into rows. */
  private static RowProblem brokenAfter(long row) {
    return new RowProblem(
        row + 1,
        null,
        "unreadable",
        "Close every quote, and use at most %d characters a cell; rows below were not checked"
            .formatted(LONGEST_CELL));
  }
}
