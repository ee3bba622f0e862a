package fi.koppi.catalogservice.bulk.row;

import java.util.List;
import java.util.Map;

/**
 * A row as the file has it.
 *
 * @param row the line of the file where it begins
 * @param cells by the column's name; an empty cell is left out
 * @param problems why it cannot even be cut into cells; then there is nothing more to check
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
