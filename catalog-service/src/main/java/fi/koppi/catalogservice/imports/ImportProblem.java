package fi.koppi.catalogservice.imports;

import fi.koppi.kit.problem.ProblemType;

/** What can be refused about imports as wholes. */
public enum ImportProblem implements ProblemType {
  IMPORT_SHAPE("The document is not what is read here", 400),
  IMPORT_PROVIDER_INACTIVE("The provider is closed", 409),
  IMPORT_CHANGE_REFUSED("What is different cannot be taken over", 409);

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
