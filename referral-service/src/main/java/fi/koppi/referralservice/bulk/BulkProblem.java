package fi.koppi.referralservice.bulk;

import fi.koppi.kit.problem.ProblemType;

/** The reasons for which items of a call about many referrals are refused. */
public enum BulkProblem implements ProblemType {
  BULK_ITEM_REPEATED("Another item of the call has the same key or is about the same", 409);

  private final String title;
  private final int status;

  BulkProblem(String title, int status) {
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
