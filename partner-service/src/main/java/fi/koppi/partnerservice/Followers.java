package fi.koppi.partnerservice;

/**
 * The order in which the followers of an event are called, for every event: a follower names its
 * place by {@code @Priority}.
 */
public final class Followers {

  public static final int OUTBOX = 100;

  private Followers() {}
}
