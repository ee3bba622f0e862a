package fi.koppi.catalogservice;

/**
 * The order in which followers of an event are called. A follower names its place by
 * {@code @Priority}.
 *
 * <p>Commands and followers also lock rows in one order: programme, provider, offering, campus,
 * seat book, source of proposals, proposal; and several of a kind in the order of their ids. There
 * is one exception: accepting a proposal for a revision locks a published offering after the
 * proposal. That is safe, since no transaction that has locked a published offering waits for an
 * undecided proposal.
 */
public final class Followers {

  /** A new state leaves the service before the answers to requests that follow from it. */
  public static final int OUTBOX = 100;

  public static final int FEED = 200;

  /** Offerings change with their programme or provider before the search lists them. */
  public static final int OFFERINGS = 300;

  public static final int SEATS = 400;
  public static final int SEARCH = 500;

  /** Proposals come late, since the providers that fit depend on all earlier changes. */
  public static final int PROPOSALS = 600;

  public static final int CAMPUSES = 700;
  public static final int PROGRAMMES = 800;

  private Followers() {}
}
