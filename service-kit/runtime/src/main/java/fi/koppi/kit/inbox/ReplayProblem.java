package fi.koppi.kit.inbox;

import fi.koppi.kit.problem.ProblemType;

/** The reasons for which the replay of an event is refused. */
public enum ReplayProblem implements ProblemType {
  DEAD_LETTER_SETTLED("The dead letter is settled", 409),
  RECORD_GONE("The topic does not keep the record any more", 409),
  CONSUMER_GONE("The consumer does not exist any more", 409),
  EVENT_BEING_RETRIED("The event is being tried just now", 409),
  EVENT_NOT_APPLICABLE("The event can still not be applied", 409);

  private final String title;
  private final int status;

  ReplayProblem(String title, int status) {
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
