package fi.koppi.catalogservice.bulk.row;

import java.util.List;
import java.util.Map;

/**
 * A row of a file.
 *
 * @param row the number of the row as a spreadsheet counts it
 * @param cells the cells by the column's name; empty cells are left out
 * @param problems the problems of a row that cannot be split into cells
 */
public record SourceRow(long row, Map<String, String> cells, List<RowProblem> problems) {

  public SourceRow {
    cells = Map.copyOf(cells);
    problems = List.copyOf(problems);
  }

  public static SourceRow of(long row, Map<String, String> cells) {
    return new SourceRow(row, cells, List.of());
  }

  public static SourceRow unreadable(List<RowProblem> problems) {
    return new SourceRow(problems.getFirst().row(), Map.of(), problems);
  }
}
