package fi.koppi.catalogservice.bulk.api;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fi.koppi.catalogservice.bulk.BulkUploadProblem;
import fi.koppi.catalogservice.bulk.row.Column;
import fi.koppi.catalogservice.bulk.row.RowProblem;
import fi.koppi.catalogservice.bulk.row.SourceRow;
import fi.koppi.catalogservice.bulk.row.UploadedRows;
import fi.koppi.kit.problem.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rows of a CSV file (RFC 4180), separated by commas, or by semicolons as in Finnish spreadsheets.
 */
final class CsvRows implements UploadedRows {

  private static final int LONGEST_FIRST_LINE = 10_000;
  private static final int LONGEST_CELL = 40_000;
  private static final int LONGEST_ROW = 200_000;
  private static final int MOST_CELLS = 100;

  private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?sep=(.)\"?");
  private static final char TAB = '\t';

  private final BufferedReader text;
  private long lastRow;

  CsvRows(BufferedReader text) {
    this.text = text;
  }

  @Override
  public void forEach(Consumer<SourceRow> receiver) {
    try (var records = records().iterator()) {
      var header = nextFilled(records);
      if (header.isEmpty()) {
        return;
      }
      var titles = header.stream().map(String::strip).toList();
      var problems = Column.problems(lastRow, titles);
      if (!problems.isEmpty()) {
        receiver.accept(SourceRow.unreadable(problems));
        return;
      }
      for (var cells = nextFilled(records); !cells.isEmpty(); cells = nextFilled(records)) {
        receiver.accept(row(titles, cells));
      }
    } catch (CsvParseException e) {
      receiver.accept(SourceRow.unreadable(List.of(brokenAfter(lastRow))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the cells of the next row that has any, without the empty ones at its end, or an empty
   * list. Rows are counted as a spreadsheet counts them: a row with line ends in its cells is one,
   * and so is an empty one.
   */
  private List<String> nextFilled(Iterator<CsvRecord> records) {
    while (records.hasNext()) {
      var cells = records.next().getFields();
      lastRow++;
      int size = cells.size();
      while (size > 0 && cells.get(size - 1).isBlank()) {
        size--;
      }
      if (size > 0) {
        return cells.subList(0, size);
      }
    }
    return List.of();
  }

  private CsvReader<CsvRecord> records() throws IOException {
    return CsvReader.builder()
        .fieldSeparator(separator())
        .skipEmptyLines(false)
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

  /** Finds out the separator: the one that the file names, or the one that its titles have. */
  private char separator() throws IOException {
    var lines = beginning().lines().toList();
    var named = SEPARATOR_LINE.matcher(lines.isEmpty() ? "" : lines.getFirst());
    if (named.matches()) {
      // A spreadsheet doesn't show this line and doesn't count it as a row.
      text.readLine();
      return allowed(named.group(1).charAt(0));
    }
    var titles = lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
    var unquoted = titles.replaceAll("\"[^\"]*\"", "");
    return Stream.of(',', ';', TAB)
        .max(Comparator.comparingLong(it -> unquoted.chars().filter(next -> next == it).count()))
        .map(CsvRows::allowed)
        .orElse(',');
  }

  private String beginning() throws IOException {
    text.mark(LONGEST_FIRST_LINE);
    var beginning = new char[LONGEST_FIRST_LINE];
    int length = Math.max(0, text.read(beginning));
    text.reset();
    return new String(beginning, 0, length);
  }

  private static char allowed(char separator) {
    if (separator == ',' || separator == ';') {
      return separator;
    }
    throw new Refused(
        BulkUploadProblem.BULK_UPLOAD_UNREADABLE,
        "The separator is %s: save the file as CSV with commas or semicolons."
            .formatted(separator == TAB ? "a tab" : "another character"));
  }

  private SourceRow row(List<String> titles, List<String> cells) {
    if (cells.size() > titles.size()) {
      return SourceRow.unreadable(
          List.of(
              new RowProblem(
                  lastRow,
                  null,
                  "too-many-cells",
                  "Put cells that hold separators or quotes into quotes")));
    }
    Map<String, String> byTitle = new HashMap<>();
    for (int n = 0; n < cells.size(); n++) {
      var cell = cells.get(n).strip();
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
