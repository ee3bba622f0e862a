package fi.koppi.catalogservice.provider;

import fi.koppi.kit.problem.ProblemType;

/** The reasons for which operations on providers are refused. */
public enum ProviderProblem implements ProblemType {
  PROVIDER_ALREADY_REGISTERED("The provider is already registered", 409),
  PROVIDER_CLOSED("The provider is closed", 409),
  PROVIDER_ADMISSION_FIXED("The provider's admission system keeps its principal", 409);

  private final String title;
  private final int status;

  ProviderProblem(String title, int status) {
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
