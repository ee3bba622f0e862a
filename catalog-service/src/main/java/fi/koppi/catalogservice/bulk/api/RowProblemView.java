package fi.koppi.catalogservice.bulk.api;

import fi.koppi.catalogservice.bulk.row.ReportedProblem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A problem of a row.
 *
 * @param row the number of the row as a spreadsheet counts it, the titles being row 1, or the line
 *     of a file of JSON
 * @param code a stable code for programs
 * @param detail advice for people
 */
@Schema(
    examples =
        """
        {"row": 17, "column": "startsOn", "code": "date-form",
         "detail": "Write the day as 2027-03-01"}\
        """)
record RowProblemView(long row, @Nullable String column, String code, String detail) {

  static RowProblemView of(ReportedProblem reported) {
    var problem = reported.problem();
    return new RowProblemView(problem.row(), problem.column(), problem.code(), problem.detail());
  }
}
