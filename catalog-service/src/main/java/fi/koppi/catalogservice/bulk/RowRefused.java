package fi.koppi.catalogservice.bulk;

import fi.koppi.catalogservice.BulkUploadId;
import fi.koppi.catalogservice.bulk.row.RowProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import java.util.List;

/** The catalogue no longer allows a staged row; rolls the portion back. */
final class RowRefused extends RuntimeException {

  private final BulkUploadId upload;
  private final long row;
  private final Refused refusal;

  RowRefused(BulkUploadId upload, long row, Refused refusal) {
    super("row " + row, refusal);
    this.upload = upload;
    this.row = row;
    this.refusal = refusal;
  }

  BulkUploadId upload() {
    return upload;
  }

  long row() {
    return row;
  }

  List<RowProblem> problems() {
    if (refusal.violations().isEmpty()) {
      return List.of(new RowProblem(row, null, refusal.type().code(), refusal.detail()));
    }
    return refusal.violations().stream().map(this::problem).toList();
  }

  private RowProblem problem(Violation violation) {
    var column = violation.pointer().substring(1);
    return new RowProblem(row, column, violation.code(), violation.detail());
  }
}
