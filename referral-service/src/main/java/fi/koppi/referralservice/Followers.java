package fi.koppi.referralservice;

/**
 * The order in which features follow what another one announces. They run one after another in the
 * transaction of the change, so this is also the order in which rows are locked: the client first,
 * then its referrals, then its unmet needs.
 */
public final class Followers {

  public static final int REFERRAL = 100;
  public static final int CONDITIONS = 150;
  public static final int PROPOSALS = 160;
  public static final int UNMET_NEED = 200;
  public static final int CONTACT = 220;
  public static final int ERASURE = 250;
  public static final int OUTBOX = 300;
  public static final int FEED = 400;
  public static final int PARKED_REPORTS = 500;

  private Followers() {}
}
