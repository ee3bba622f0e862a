package fi.koppi.catalogservice.bulk;

import fi.koppi.kit.problem.ProblemType;

/** The problems of whole uploads; problems of rows are in the report. */
public enum BulkUploadProblem implements ProblemType {
  BULK_UPLOAD_UNREADABLE("The file has an unknown format", 400),
  BULK_UPLOAD_TOO_LONG("The file has too many rows", 400),
  BULK_UPLOAD_EMPTY("The file has no rows", 409),
  BULK_UPLOAD_IN_FLIGHT("Another file of the provider is not done yet", 409),
  BULK_UPLOAD_PROVIDER_INACTIVE("The provider is closed", 409),
  BULK_UPLOAD_STATUS("The upload's status does not allow this", 409);

  private final String title;
  private final int status;

  BulkUploadProblem(String title, int status) {
    this.title = title;
    this.status = status;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public int status() {
    return status;
  }
}
