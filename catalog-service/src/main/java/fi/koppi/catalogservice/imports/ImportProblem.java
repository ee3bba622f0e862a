package fi.koppi.catalogservice.imports;

import fi.koppi.kit.problem.ProblemType;

/** The problems of whole imports. */
public enum ImportProblem implements ProblemType {
  IMPORT_SHAPE("The document has an unknown form", 400),
  IMPORT_PROVIDER_INACTIVE("The provider is closed", 409),
  IMPORT_CHANGE_REFUSED("The change is not allowed", 409);

  private final String title;
  private final int status;

  ImportProblem(String title, int status) {
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
