package fi.koppi.catalogservice.bulk.row;

import org.jspecify.annotations.Nullable;

/**
 * A problem of a row.
 *
 * @param row the number of the row as a spreadsheet counts it, the titles being row 1, or the line
 *     of a file of JSON
 * @param column the column, if the problem is about one
 * @param code a stable code for programs
 * @param detail advice for people; never the content of the cell
 */
public record RowProblem(long row, @Nullable String column, String code, String detail) {

  private static final int LONGEST_NAME = 100;

  public RowProblem {
    // The name of an unknown column comes from the file.
    if (column != null) {
      var storable = column.replaceAll("[\\p{Cntrl}\\p{Cs}]", "\ufffd");
      column = storable.substring(0, Math.min(storable.length(), LONGEST_NAME));
    }
  }
}
