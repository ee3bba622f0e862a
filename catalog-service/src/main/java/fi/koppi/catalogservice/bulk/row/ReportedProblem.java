package fi.koppi.catalogservice.bulk.row;

/**
 * A problem as the report has it.
 *
 * @param seq tells apart the problems of one row, in the order in which they were found
 */
public record ReportedProblem(long seq, RowProblem problem) {}
