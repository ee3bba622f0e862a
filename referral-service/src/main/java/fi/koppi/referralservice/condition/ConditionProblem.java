package fi.koppi.referralservice.condition;

import fi.koppi.kit.problem.ProblemType;

/** The reasons for which operations are refused because of the conditions of an offer. */
public enum ConditionProblem implements ProblemType {
  CONDITIONS_OPEN("The offer has open conditions", 409),
  CONDITION_STATUS("The condition's status does not allow this", 409);

  private final String title;
  private final int status;

  ConditionProblem(String title, int status) {
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
