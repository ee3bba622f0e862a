package fi.koppi.referralservice.contact;

import fi.koppi.kit.problem.ProblemType;

/** The reasons for which attempts to reach a client, or their lack, are refused. */
public enum ContactProblem implements ProblemType {
  CONTACT_ATTEMPTS_MISSING("Too little was tried to reach the client", 409),
  CONTACT_ATTEMPT_TIME("The attempt's time is not within the referral's", 409),
  CONTACT_ATTEMPT_RECORDED("The attempt is recorded already", 409),
  CONTACT_NOT_AT_COLLEGE("The client is not with the college", 409);

  private final String title;
  private final int status;

  ContactProblem(String title, int status) {
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
