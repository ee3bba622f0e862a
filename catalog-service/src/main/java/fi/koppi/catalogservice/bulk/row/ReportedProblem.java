package fi.koppi.catalogservice.bulk.row;

/**
 * A problem in the report.
 *
 * @param seq the order of the problems of one row
 */
public record ReportedProblem(long seq, RowProblem problem) {}
