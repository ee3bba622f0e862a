package fi.koppi.referralservice.referral;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.AccessAction;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.ProviderId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.client.ClientQueries;
import fi.koppi.referralservice.offering.OfferingQueries;
import fi.koppi.referralservice.referral.reading.ListedReferral;
import fi.koppi.referralservice.referral.reading.SentReferral;
import fi.koppi.referralservice.seat.SeatQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The read side of referrals: each side sees its own. */
@ApplicationScoped
public class ReferralQueries {

  private final ReferralOpener opener;
  private final Referrals referrals;
  private final SeatQueries seats;
  private final OfferingQueries offerings;
  private final ClientQueries clients;
  private final CollegeAccess colleges;

  @Inject
  ReferralQueries(
      ReferralOpener opener,
      Referrals referrals,
      SeatQueries seats,
      OfferingQueries offerings,
      ClientQueries clients,
      CollegeAccess colleges) {
    this.opener = opener;
    this.referrals = referrals;
    this.seats = seats;
    this.offerings = offerings;
    this.clients = clients;
    this.colleges = colleges;
  }

  /** Reads a referral of the caller's authority. */
  @Transactional
  public SentReferral get(ReferralId id, Actor by) {
    var referral = opener.read(id, ReferralAction.REFERRAL_READ, by);
    return new SentReferral(
        referral,
        seats.ofReferral(id),
        offerings.find(referral.handover().offering()).map(offerings::standing).orElse(null));
  }

  /** Reads every step of a referral of the caller's authority. */
  @Transactional
  public Referral history(ReferralId id, Actor by) {
    return opener.read(id, ReferralAction.REFERRAL_HISTORY_READ, by);
  }

  /**
   * Lists the referrals of the caller's authority. An account manager sees those that are
   * escalated, the first escalated one first.
   */
  @Transactional
  public Page<ListedReferral> sent(@Nullable String cursor, int limit, Actor by) {
    return by.has(Roles.COACH) || by.has(Roles.SERVICE_MANAGER)
        ? allSent(cursor, limit, by)
        : escalated(cursor, limit, by);
  }

  private Page<ListedReferral> escalated(@Nullable String cursor, int limit, Actor by) {
    var authority = new AuthorityId(by.organisation());
    var after = Cursor.parse(cursor, 2);
    var found =
        opener.listEscalated(
            ReferralAction.REFERRALS_LISTED,
            by,
            now -> withoutShieldedPlaces(referrals.escalated(authority, now, after, limit + 1)));
    return Page.of(found, limit, referral -> Cursor.of(referral.escalatedAt(), referral.id()));
  }

  private Page<ListedReferral> allSent(@Nullable String cursor, int limit, Actor by) {
    var authority = new AuthorityId(by.organisation());
    var after = Cursor.parse(cursor, 1);
    var found =
        opener.list(
            ReferralAction.REFERRALS_LISTED,
            by,
            () -> withoutShieldedPlaces(referrals.ofAuthority(authority, after, limit + 1)));
    return Page.of(found, limit, referral -> Cursor.of(referral.id()));
  }

  // A college's list shows all places, or their absence would tell a ban from a chosen relay.
  private List<ListedReferral> withoutShieldedPlaces(List<ListedReferral> listed) {
    var shielded =
        clients.shielded(listed.stream().map(ListedReferral::clientId).distinct().toList());
    return listed.stream()
        .map(
            referral -> shielded.contains(referral.clientId()) ? referral.withoutPlace() : referral)
        .toList();
  }

  /**
   * Lists the referrals that the caller's college has received, without those whose consent has
   * ended.
   */
  @Transactional
  public Page<ListedReferral> received(@Nullable String cursor, int limit, Actor by) {
    var provider = new ProviderId(by.organisation());
    var after = Cursor.parse(cursor, 1);
    return opener.listReceived(
        ReferralAction.RECEIVED_REFERRALS_LISTED,
        by,
        () ->
            Page.of(
                referrals.ofProvider(provider, after, limit + 1),
                limit,
                referral -> Cursor.of(referral.id())));
  }

  /**
   * Returns whether a referral of this client exists. The calling feature must have opened the
   * client in the present transaction.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean isOfClient(ReferralId id, ClientId client) {
    return referrals.find(id).filter(found -> found.handover().client().equals(client)).isPresent();
  }

  /**
   * Opens a referral for either side to change what the calling feature keeps of it, locked until
   * the transaction ends. The access is recorded as that feature's action.
   *
   * @throws fi.koppi.kit.problem.Refused 404 for a stranger and for a college whose consent has
   *     ended, 403 for a college that has closed
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Referral lockFor(ReferralId id, AccessAction action, Actor by) {
    return opener.lockFor(id, action, by);
  }

  /**
   * Opens a referral for either side to read what the calling feature keeps of it. The access is
   * recorded as that feature's action.
   *
   * @throws fi.koppi.kit.problem.Refused as {@link #lockFor}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Referral readFor(ReferralId id, AccessAction action, Actor by) {
    return opener.readFor(id, action, by);
  }

  /**
   * Opens a referral for what its college reports by event to the calling feature, locked until the
   * transaction ends. The access is recorded as that feature's action.
   *
   * @throws fi.koppi.kit.inbox.NotYetApplicable when the referral has not arrived yet
   * @throws fi.koppi.kit.inbox.Unacceptable when it is another college's, the college has closed,
   *     or the consent has ended
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Referral reportFor(ReferralId id, AccessAction action, Actor college) {
    return opener.reportFor(id, action, college);
  }

  /**
   * Returns the organisations that hear now of what changes about a referral: its authority, and
   * its college while the law permits that it sees the referral.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Set<OrganisationId> audience(Referral referral) {
    return colleges.audience(referral);
  }
}
