package fi.koppi.kit.feed;

import fi.koppi.kit.problem.ProblemType;

/** The problems that readers of a change feed can meet. */
public enum FeedProblem implements ProblemType {
  FEED_RESTORED("The feed was restored from a backup after the cursor was given out", 410);

  private final String title;
  private final int status;

  FeedProblem(String title, int status) {
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

  @Override
  public String remedy() {
    return "What you have may differ from what is here now: read everything anew, and begin the feed"
        + " without a cursor.";
  }
}
