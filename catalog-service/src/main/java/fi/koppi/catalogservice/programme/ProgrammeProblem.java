package fi.koppi.catalogservice.programme;

import fi.koppi.kit.problem.ProblemType;

/** The reasons for which operations on programmes are refused. */
public enum ProgrammeProblem implements ProblemType {
  PROGRAMME_RETIRED("The programme is retired", 409),
  PROGRAMME_PROVIDER_UNKNOWN("The programme's provider is not an active one", 409),
  PROGRAMME_SKILL_UNKNOWN("The programme names skills that the classification does not have", 409),
  PROGRAMME_QUALIFICATION_UNKNOWN("The programme names qualifications that there are not", 409);

  private final String title;
  private final int status;

  ProgrammeProblem(String title, int status) {
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
