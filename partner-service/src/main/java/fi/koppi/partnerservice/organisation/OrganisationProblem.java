package fi.koppi.partnerservice.organisation;

import fi.koppi.kit.problem.ProblemType;

/** The problems of organisations. */
public enum OrganisationProblem implements ProblemType {
  ORGANISATION_ALREADY_REGISTERED("The organisation is already registered", 409),
  ORGANISATION_CLOSED("The organisation is closed", 409);

  private final String title;
  private final int status;

  OrganisationProblem(String title, int status) {
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
