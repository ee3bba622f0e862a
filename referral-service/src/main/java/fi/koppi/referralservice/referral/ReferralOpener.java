package fi.koppi.referralservice.referral;

import fi.koppi.kit.http.idempotency.AnswerSubject;
import fi.koppi.kit.http.idempotency.ReplayGuard;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.inbox.NotYetApplicable;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.referralservice.AccessAction;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.ProviderId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.access.ProtectedData;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.client.ClientQueries;
import fi.koppi.referralservice.client.ReferredClient;
import fi.koppi.referralservice.provider.ProviderQueries;
import fi.koppi.referralservice.referral.reading.ListedReferral;
import fi.koppi.referralservice.referral.step.ReferralStatus;
import fi.koppi.referralservice.referral.step.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The one way in to referrals: each side opens its own, and every access is recorded. */
@ApplicationScoped
class ReferralOpener implements ReplayGuard {

  private final Referrals referrals;
  private final ClientQueries clients;
  private final ProviderQueries providers;
  private final InstantSource time;
  private final CollegeAccess colleges;
  private final ProtectedData data;

  @Inject
  ReferralOpener(
      Referrals referrals,
      ClientQueries clients,
      ProviderQueries providers,
      InstantSource time,
      CollegeAccess colleges,
      ProtectedData data) {
    this.referrals = referrals;
    this.clients = clients;
    this.providers = providers;
    this.time = time;
    this.colleges = colleges;
    this.data = data;
  }

  @Override
  public String kind() {
    return Subject.Kind.REFERRAL.name();
  }

  /** Opens a referral for the replay of an answer about it, to either side. */
  @Override
  public void open(AnswerSubject shown, Actor by) {
    var action = ReferralAction.REFERRAL_ANSWER_REPLAYED;
    var id = new ReferralId(shown.id());
    data.enter(by, action, Subject.of(id, new ClientId(shown.subject())));
    data.record(by, action, subject(forEitherSide(referrals.find(id), by)));
  }

  /**
   * Opens a client of the caller's own authority for a new referral, locked until the transaction
   * ends: what ends the client's consents or forgets it sees this referral then, or comes first.
   */
  ReferredClient client(ClientId id, Actor by) {
    return clients.lock(id, ReferralAction.REFERRAL_DRAFTED, by);
  }

  /**
   * Remembers that the present call is refused by naming a referral of the caller's authority,
   * which tells the caller of that referral.
   */
  void discloseByRefusal(ReferralId id) {
    data.discloseByRefusal(Subject.named(Subject.Kind.REFERRAL, id.value()));
  }

  /** Records that a referral was drafted. */
  void drafted(Referral referral, Actor by) {
    data.record(by, ReferralAction.REFERRAL_DRAFTED, subject(referral));
  }

  /** Opens a referral for its authority to read; an account manager reads escalated ones only. */
  Referral read(ReferralId id, ReferralAction action, Actor by) {
    data.enter(by, action, Subject.named(Subject.Kind.REFERRAL, id.value()));
    var referral = referrals.find(id).filter(found -> isReadableBy(by, found));
    var found = referral.orElseThrow(ReferralRefusal::unknown);
    data.record(by, action, subject(found));
    return found;
  }

  /**
   * Opens a referral for either side to change, locked until the transaction ends.
   *
   * @param expectedVersion the version that the caller has read
   */
  Referral change(ReferralId id, long expectedVersion, Actor by) {
    var referral = opened(id, ReferralAction.REFERRAL_WRITTEN, by, referrals::lock);
    IfMatch.check(expectedVersion, referral.version());
    data.record(by, ReferralAction.REFERRAL_WRITTEN, subject(referral));
    return referral;
  }

  /**
   * Opens a referral for either side to change what another feature keeps of it, locked until the
   * transaction ends.
   */
  Referral lockFor(ReferralId id, AccessAction action, Actor by) {
    var referral = opened(id, action, by, referrals::lock);
    data.record(by, action, subject(referral));
    return referral;
  }

  /** Opens a referral for either side to read what another feature keeps of it. */
  Referral readFor(ReferralId id, AccessAction action, Actor by) {
    var referral = opened(id, action, by, referrals::find);
    data.record(by, action, subject(referral));
    return referral;
  }

  private Referral opened(
      ReferralId id,
      AccessAction action,
      Actor by,
      Function<ReferralId, Optional<Referral>> loading) {
    data.enter(by, action, Subject.named(Subject.Kind.REFERRAL, id.value()));
    return forEitherSide(loading.apply(id), by);
  }

  /** Refuses whoever is on neither side, and a college that may see the referral no more. */
  private Referral forEitherSide(Optional<Referral> loaded, Actor by) {
    var referral =
        loaded.filter(found -> found.sideOf(by).isPresent()).orElseThrow(ReferralRefusal::unknown);
    requireAccess(referral, by);
    return referral;
  }

  /**
   * Opens a referral for the college that it was sent to, locked until the transaction ends.
   * Without the consent that it was sent by, it is as if it did not exist.
   */
  Referral receive(ReferralId id, Actor by) {
    var action = ReferralAction.RECEIVED_REFERRAL_READ;
    data.enter(by, action, Subject.named(Subject.Kind.REFERRAL, id.value()));
    var referral = referrals.lock(id).filter(found -> found.isOn(Side.PROVIDER, by));
    var found = referral.orElseThrow(ReferralRefusal::unknown);
    requireAccess(found, by);
    data.record(by, action, subject(found));
    return found;
  }

  /**
   * Opens a referral for the college that it was sent to, which reads of it, but not its client.
   */
  Referral readReceived(ReferralId id, ReferralAction action, Actor by) {
    data.enter(by, action, Subject.named(Subject.Kind.REFERRAL, id.value()));
    var referral = referrals.find(id).filter(found -> found.isOn(Side.PROVIDER, by));
    var found = referral.orElseThrow(ReferralRefusal::unknown);
    requireAccess(found, by);
    data.record(by, action, subject(found));
    return found;
  }

  /**
   * Opens a referral for what its college reports by event, locked until the transaction ends.
   *
   * @throws NotYetApplicable when the referral has not arrived yet
   * @throws fi.koppi.kit.inbox.Unacceptable when it is another college's, the college has closed,
   *     or the consent has ended
   */
  Referral report(ReferralId id, Actor college) {
    return reportFor(id, ReferralAction.REFERRAL_REPORTED, college);
  }

  /** Opens a referral likewise for what another feature keeps of it. */
  Referral reportFor(ReferralId id, AccessAction action, Actor college) {
    data.enterAsSystem();
    var referral = referrals.lock(id).orElseThrow(() -> new NotYetApplicable("the referral"));
    colleges.requireForReport(referral, college);
    data.record(college, action, subject(referral));
    return referral;
  }

  /**
   * Opens a referral after the catalogue's answer has changed the request for its seat, and records
   * that in the name of the authority: the catalogue answers to a random id and knows nobody.
   */
  Optional<Referral> seatAnswered(ReferralId id) {
    var referral = referrals.find(id);
    referral.ifPresent(found ->
        data.record(onBehalfOfAuthority(found), ReferralAction.SEAT_ANSWERED, subject(found)));
    return referral;
  }

  private static Actor onBehalfOfAuthority(Referral referral) {
    return new Actor(
        referral.handover().authority().value(),
        OrganisationType.AUTHORITY,
        "seat-topic",
        Set.of(),
        null);
  }

  /** Records that a report was refused, in the transaction that makes it a dead letter. */
  void recordRefusedReport(ReferralId referral, String cause, Actor college) {
    data.enterAsSystem();
    data.recordRefused(
        college,
        ReferralAction.REFERRAL_REPORTED,
        Subject.named(Subject.Kind.REFERRAL, referral.value()),
        cause);
  }

  /**
   * Opens and locks the referrals of a client, after the client's own opener has admitted the
   * caller.
   */
  List<Referral> ofOpenedClient(ClientId client) {
    return referrals.lockOfClient(client);
  }

  /** Finds the next referral with which a college that has closed can do nothing more. */
  Optional<ReferralId> nextOfClosedCollege(
      ProviderId college, Set<ReferralStatus> statuses, ReferralId after) {
    data.enterAsSystem();
    return referrals.nextAt(college, statuses, after);
  }

  /** Opens such a referral, locked; empty when it has left the statuses meanwhile. */
  Optional<Referral> ofClosedCollege(ReferralId id, Set<ReferralStatus> statuses) {
    data.enterAsSystem();
    return referrals.lock(id).filter(referral -> statuses.contains(referral.status()));
  }

  /** Records a change of a referral that follows from a change of its client or its college. */
  void followed(Referral referral, Actor by) {
    data.record(by, ReferralAction.REFERRAL_WRITTEN, subject(referral));
  }

  /** Opens a page of a college's referrals, without those that it may see no more. */
  Page<ListedReferral> listReceived(
      ReferralAction action, Actor by, Supplier<Page<ListedReferral>> rows) {
    data.enter(by, action, null);
    var college = new ProviderId(by.organisation());
    providers.requireOpen(college);
    var page = colleges.permitted(rows.get(), college);
    recordList(action, by, page.items());
    return page;
  }

  /** Opens a list. An empty one is recorded, too: it tells that there is nobody. */
  List<ListedReferral> list(ReferralAction action, Actor by, Supplier<List<ListedReferral>> rows) {
    data.enter(by, action, null);
    var listed = rows.get();
    recordList(action, by, listed);
    return listed;
  }

  private void recordList(ReferralAction action, Actor by, List<ListedReferral> listed) {
    data.record(
        by, action, Subject.ofReferrals(listed.stream().map(ListedReferral::referral).toList()));
  }

  /** Opens the list of the referrals that are escalated to the account managers of an authority. */
  List<ListedReferral> listEscalated(
      ReferralAction action, Actor by, Function<Instant, List<ListedReferral>> rows) {
    return list(action, by, () -> rows.apply(time.instant()));
  }

  private boolean isReadableBy(Actor by, Referral referral) {
    return referral.isOn(Side.COACH, by) || referral.isEscalatedTo(by, time.instant());
  }

  private void requireAccess(Referral referral, Actor by) {
    if (referral.isOn(Side.PROVIDER, by)) {
      colleges.require(referral);
    }
  }

  private static Subject subject(Referral referral) {
    return Subject.of(referral.id(), referral.handover().client());
  }
}
