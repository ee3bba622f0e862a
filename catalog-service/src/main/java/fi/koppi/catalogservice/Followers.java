package fi.koppi.catalogservice;

/**
 * The order in which those who follow an event are called, whatever the event: a follower names its
 * place by {@code @Priority}.
 *
 * <p>Commands and followers lock rows in one order, too: programme, provider, offering, campus,
 * seat book, source of proposals, proposal; and several of a kind in the order of their ids. There
 * is one exception: accepting a proposal for a revision locks a published offering after the
 * proposal. Nobody who holds a published offering waits for a proposal that is undecided.
 */
public final class Followers {

  /** A new state leaves the service before the answers to requests that follow from it. */
  public static final int OUTBOX = 100;

  public static final int FEED = 200;

  /** What is offered changes with its programme or its provider, before anybody looks for it. */
  public static final int OFFERINGS = 300;

  public static final int SEATS = 400;
  public static final int SEARCH = 500;

  /** Looks last: who could teach something depends on all that has changed before. */
  public static final int PROPOSALS = 600;

  public static final int CAMPUSES = 700;

  private Followers() {}
}
