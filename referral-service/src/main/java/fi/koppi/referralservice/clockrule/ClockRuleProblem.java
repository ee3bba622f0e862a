package fi.koppi.referralservice.clockrule;

import fi.koppi.kit.problem.ProblemType;

/** The reasons for which rules of clocks are refused. */
public enum ClockRuleProblem implements ProblemType {
  CLOCK_RULE_EXISTS(
      "There is a rule for this clock already",
      409,
      "Revise the rule that the detail names; a second one would hold on the same days."),
  CLOCK_RULE_REVISIONS(
      "The revisions do not follow each other",
      400,
      "Give all revisions in their order: each begins on the day after the one before has ended,"
          + " what has begun stays as it is, and a new one begins tomorrow at the earliest.");

  private final String title;
  private final int status;
  private final String remedy;

  ClockRuleProblem(String title, int status, String remedy) {
    this.title = title;
    this.status = status;
    this.remedy = remedy;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String remedy() {
    return remedy;
  }
}
