package fi.koppi.catalogservice.bulk.row;

import org.jspecify.annotations.Nullable;

/**
 * Why a row cannot be taken.
 *
 * @param row the line of the file where the row begins, the first being 1
 * @param column the column, where one is to blame
 * @param code stable word for programs
 * @param detail what to do about it, for people; never the cell itself
 */
public record RowProblem(long row, @Nullable String column, String code, String detail) {

  private static final int LONGEST_NAME = 100;

  public RowProblem {
    // An unknown column has whatever name the file gives it.
    if (column != null) {
      var storable = column.replaceAll("[\\p{Cntrl}\\p{Cs}]", "\ufffd");
      column = storable.substring(0, Math.min(storable.length(), LONGEST_NAME));
    }
  }
}
