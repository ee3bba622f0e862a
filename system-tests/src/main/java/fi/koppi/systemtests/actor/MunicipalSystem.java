package fi.koppi.systemtests.actor;

import fi.koppi.client.referral.AnnouncedNeedsApi;
import fi.koppi.client.referral.AnnouncedOfferingsApi;
import fi.koppi.client.referral.ClientsApi;
import fi.koppi.client.referral.CoachsStepsApi;
import fi.koppi.client.referral.ReferralsApi;
import fi.koppi.client.referral.model.AnnouncedNeedView;
import fi.koppi.client.referral.model.AnnouncedOfferingView;
import fi.koppi.client.referral.model.AnswerForClient;
import fi.koppi.client.referral.model.Checkpoint;
import fi.koppi.client.referral.model.DraftReferral;
import fi.koppi.client.referral.model.Evidence;
import fi.koppi.client.referral.model.LegalBasis;
import fi.koppi.client.referral.model.OnBehalf;
import fi.koppi.client.referral.model.OutcomeType;
import fi.koppi.client.referral.model.Priority;
import fi.koppi.client.referral.model.RecordOutcome;
import fi.koppi.client.referral.model.ReferralChange;
import fi.koppi.client.referral.model.ReferralHistory;
import fi.koppi.client.referral.model.ReferralProgress;
import fi.koppi.client.referral.model.ReferralView;
import fi.koppi.client.referral.model.SeatStatus;
import fi.koppi.client.referral.model.SeatView;
import fi.koppi.client.referral.model.WithdrawReferral;
import fi.koppi.client.referral.model.WithdrawalReason;
import fi.koppi.client.referral.model.WordChannel;
import fi.koppi.systemtests.actor.call.RefusedCall;
import fi.koppi.systemtests.actor.call.SignedIn;
import fi.koppi.systemtests.actor.call.Tries;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Consumer;
import org.awaitility.Awaitility;

/** An employment authority's own system: the generated client, acting for a named coach. */
public final class MunicipalSystem {

  private static final Duration POLL = Duration.ofMillis(50);
  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  private final SignedIn self;
  private final String coach;
  private final Tries tries;
  private final ClientsApi clients;
  private final ReferralsApi referrals;
  private final CoachsStepsApi steps;
  private final ReferralsApi unnoticedReferrals;
  private final AnnouncedOfferingsApi offerings;
  private final AnnouncedNeedsApi needs;

  public MunicipalSystem(SignedIn self, String coach, Tries tries) {
    this.self = self;
    this.coach = coach;
    this.tries = tries;
    var referralService = self.at("referral-service");
    this.clients = new ClientsApi(referralService);
    this.referrals = new ReferralsApi(referralService);
    this.steps = new CoachsStepsApi(referralService);
    var unnoticed = self.quietly().at("referral-service");
    this.unnoticedReferrals = new ReferralsApi(unnoticed);
    this.offerings = new AnnouncedOfferingsApi(unnoticed);
    this.needs = new AnnouncedNeedsApi(unnoticed);
  }

  public UUID register(Person person) {
    return tries.write(key -> clients.registerClient(key, coach, person.form(), null)).getId();
  }

  public ReferralView draft(UUID client, UUID offering) {
    return tries.write(key -> referrals.draftReferral(key, coach, form(client, offering), null));
  }

  /** Drafts a referral under a given idempotency key, as a caller does who repeats a request. */
  public ReferralView draft(UUID client, UUID offering, String idempotencyKey) {
    return tries.read(
        () -> referrals.draftReferral(idempotencyKey, coach, form(client, offering), null));
  }

  public ReferralProgress submit(UUID referral, long version) {
    return tries.write(key -> steps.submitReferral(referral, tag(version), key, coach, null));
  }

  public ReferralProgress acceptPlace(UUID referral, long version) {
    return tries.write(
        key -> steps.acceptPlace(referral, tag(version), key, coach, null, answer()));
  }

  public ReferralProgress declinePlace(UUID referral, long version) {
    return tries.write(
        key -> steps.declinePlace(referral, tag(version), key, coach, null, answer()));
  }

  public ReferralProgress withdraw(UUID referral, long version) {
    var reason =
        new WithdrawReferral().reason(WithdrawalReason.CLIENT_CHANGED_MIND).onBehalf(onThePhone());
    return tries.write(
        key -> steps.withdrawReferral(referral, tag(version), key, coach, reason, null));
  }

  private AnswerForClient answer() {
    return new AnswerForClient().onBehalf(onThePhone());
  }

  /** Returns the word of a client who has called the coach today. */
  private OnBehalf onThePhone() {
    return new OnBehalf().channel(WordChannel.PHONE).day(LocalDate.now(HELSINKI)).notedBy(coach);
  }

  /** Records that the client has found work. */
  public ReferralProgress recordEmployed(UUID referral, long version) {
    var outcome =
        new RecordOutcome()
            .type(OutcomeType.EMPLOYED_OPEN)
            .checkpoint(Checkpoint.AT_END)
            .evidence(Evidence.CLIENT_TOLD);
    return tries.write(
        key -> steps.recordOutcome(referral, tag(version), key, coach, outcome, null));
  }

  public ReferralView read(UUID referral) {
    return tries.read(() -> referrals.getReferral(referral, coach, null));
  }

  public ReferralHistory history(UUID referral) {
    return tries.read(() -> referrals.getReferralHistory(referral, coach));
  }

  /** Waits until the referral's seat has the wanted status. */
  public SeatView awaitSeat(UUID referral, SeatStatus wanted, Duration patience) {
    var view =
        Awaitility.await("the seat of referral " + referral + " to be " + wanted)
            .atMost(patience)
            .pollInterval(POLL)
            .until(
                () -> tries.read(() -> unnoticedReferrals.getReferral(referral, coach, null)),
                found -> found.getSeat() != null && found.getSeat().getStatus() == wanted);
    return view.getSeat();
  }

  /** Waits until referral-service has the offering. */
  public AnnouncedOfferingView awaitOffering(UUID offering, Duration patience) {
    return Awaitility.await("offering " + offering + " to be announced to referral-service")
        .atMost(patience)
        .pollInterval(POLL)
        .ignoreExceptionsMatching(MunicipalSystem::isUnknown)
        .until(
            () -> tries.read(() -> offerings.getOffering(offering, null)),
            AnnouncedOfferingView::getOpen);
  }

  /** Waits until referral-service has the need. */
  public AnnouncedNeedView awaitNeed(UUID need, Duration patience) {
    return Awaitility.await("need " + need + " to be announced to referral-service")
        .atMost(patience)
        .pollInterval(POLL)
        .ignoreExceptionsMatching(MunicipalSystem::isUnknown)
        .until(() -> tries.read(() -> needs.getNeed(need, null)), AnnouncedNeedView::getOpen);
  }

  public ChangeFollower followChanges(Consumer<ReferralChange> onChange) {
    return new ChangeFollower(self, onChange);
  }

  public String name() {
    return self.name();
  }

  private static DraftReferral form(UUID client, UUID offering) {
    return new DraftReferral()
        .clientId(client)
        .offeringId(offering)
        .priority(Priority.NORMAL)
        .legalBasis(LegalBasis.STATUTE);
  }

  private static boolean isUnknown(Throwable failure) {
    return failure instanceof RefusedCall refusal && refusal.status() == 404;
  }

  private static String tag(long version) {
    return "\"" + version + "\"";
  }
}
