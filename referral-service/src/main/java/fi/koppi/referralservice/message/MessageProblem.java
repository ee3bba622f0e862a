package fi.koppi.referralservice.message;

import fi.koppi.kit.problem.ProblemType;

/** The reasons for which a message is refused. */
public enum MessageProblem implements ProblemType {
  MESSAGE_NOT_POSSIBLE("The referral connects the two sides no more, or not yet", 409),
  MESSAGE_UNKNOWN("The referral has no such message", 409),
  MESSAGE_NOT_FOR_CLIENT("The message is not for the client", 409),
  MESSAGES_TOO_MANY("The referral has as many messages as it may have", 409);

  private final String title;
  private final int status;

  MessageProblem(String title, int status) {
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
