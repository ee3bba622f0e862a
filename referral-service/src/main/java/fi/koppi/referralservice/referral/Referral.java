package fi.koppi.referralservice.referral;

import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.time.Today;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.ProviderId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.referral.clock.CatchClock;
import fi.koppi.referralservice.referral.handover.Handover;
import fi.koppi.referralservice.referral.handover.LegalBasis;
import fi.koppi.referralservice.referral.handover.Priority;
import fi.koppi.referralservice.referral.outcome.Outcome;
import fi.koppi.referralservice.referral.outcome.OutcomeFinding;
import fi.koppi.referralservice.referral.step.ClockEffect;
import fi.koppi.referralservice.referral.step.Move;
import fi.koppi.referralservice.referral.step.ReferralStatus;
import fi.koppi.referralservice.referral.step.Side;
import fi.koppi.referralservice.referral.step.Step;
import fi.koppi.referralservice.referral.step.StepTable;
import fi.koppi.referralservice.referral.step.StepType;
import fi.koppi.referralservice.seat.ConfirmedSeat;
import fi.koppi.referralservice.seat.ReservedSeat;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A client handed over to a college: status, history, clock and outcomes. */
@Entity
@Table(name = "referral")
public class Referral {

  /** The statuses in which the college's time to catch the referral runs. */
  private static final Set<ReferralStatus> AWAITING_CATCH = StepTable.sources(StepType.CATCH);

  @Id private UUID id;
  @Version private long version;
  private ClientId clientId;
  private AuthorityId authorityId;
  private ProviderId providerId;
  private OfferingId offeringId;

  @Enumerated(EnumType.STRING)
  private Priority priority;

  @Enumerated(EnumType.STRING)
  private LegalBasis legalBasis;

  private @Nullable String externalReference;

  @Enumerated(EnumType.STRING)
  private ReferralStatus status;

  @Embedded
  @AttributeOverride(name = "startedAt", column = @Column(name = "catch_started_at"))
  @AttributeOverride(name = "dueAt", column = @Column(name = "catch_due_at"))
  @AttributeOverride(name = "escalatedAt", column = @Column(name = "catch_escalated_at"))
  @AttributeOverride(name = "stoppedAt", column = @Column(name = "caught_at"))
  @AttributeOverride(name = "basis.ruleId", column = @Column(name = "catch_rule_id"))
  @AttributeOverride(name = "basis.ruleFrom", column = @Column(name = "catch_rule_from"))
  @AttributeOverride(name = "basis.countedAt", column = @Column(name = "catch_counted_at"))
  @AttributeOverride(name = "basis.dayZero", column = @Column(name = "catch_day_zero"))
  private @Nullable CatchClock catchClock;

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "referral_status_change", joinColumns = @JoinColumn(name = "referral_id"))
  @OrderColumn(name = "position")
  private List<StatusChange> history = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "referral_outcome", joinColumns = @JoinColumn(name = "referral_id"))
  @OrderColumn(name = "position")
  private List<Outcome> outcomes = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected Referral() {}

  private Referral(ReferralId id, Handover handover) {
    this.id = id.value();
    this.clientId = handover.client();
    this.authorityId = handover.authority();
    this.providerId = handover.provider();
    this.offeringId = handover.offering();
    this.priority = handover.priority();
    this.legalBasis = handover.legalBasis();
    this.externalReference = handover.externalReference();
    this.status = ReferralStatus.DRAFT;
  }

  static Referral draft(ReferralId id, Handover handover, Actor by, Instant at) {
    var referral = new Referral(id, handover);
    referral.become(ReferralStatus.DRAFT, null, null, null, by, at);
    return referral;
  }

  /** Sends the referral to the college and starts the catch clock. */
  ReferralEvent submit(Submission.Cleared cleared, Actor by, Instant at) {
    return move(new Step.Submit(cleared.toCatch()), by, at);
  }

  /** Records that the client accepts the place offered, for which a seat is reserved. */
  ReferralEvent acceptPlace(ReservedSeat seat, Actor by, Instant at) {
    Objects.requireNonNull(seat);
    return move(new Step.AcceptPlace(), by, at);
  }

  /** Records that the college enrols the client, for whom a seat is confirmed. */
  ReferralEvent enrol(ConfirmedSeat seat, Actor by, Instant at) {
    Objects.requireNonNull(seat);
    return move(new Step.Enrol(), by, at);
  }

  /** Ends the referral in favour of another one in the same chain. */
  ReferralEvent redirect(ReferralId child, Actor by, Instant at) {
    return move(new Step.Redirect(child), by, at);
  }

  /** Takes a step that needs nothing from outside the referral. */
  ReferralEvent take(Step.Plain step, Actor by, Instant at) {
    return move(step, by, at);
  }

  /**
   * Records an outcome; the first one begins the follow-up.
   *
   * @return what happened, in the order in which it happened
   */
  List<ReferralEvent> record(OutcomeFinding finding, Actor by, Instant at) {
    requireCoach(by);
    List<ReferralEvent> events = new ArrayList<>();
    if (allows(StepType.FOLLOW_UP)) {
      events.add(move(new Step.FollowUp(), by, at));
    }
    if (status != ReferralStatus.FOLLOW_UP) {
      throw new Refused(
          ReferralProblem.REFERRAL_STATUS,
          "Outcomes are recorded after training, not while the referral is " + status + ".");
    }
    outcomes.add(new Outcome(finding, at, new OrganisationId(by.organisation()), by.person()));
    events.add(new ReferralEvent.OutcomeRecorded(this, at));
    return events;
  }

  /**
   * Clears what leads to the person, because the client was erased. Status, history and outcomes
   * stay: they name nobody.
   */
  ReferralEvent.ClientErased eraseClient(Instant at) {
    externalReference = null;
    return new ReferralEvent.ClientErased(this, at);
  }

  /** Refuses unless the coach asks for a seat on the client's way into training. */
  void requireNeedsSeat(Actor by) {
    requireCoach(by);
    if (!status.needsSeat()) {
      throw new Refused(
          ReferralProblem.REFERRAL_STATUS,
          "No seat is needed while the referral is " + status + ".");
    }
  }

  /** Returns whether the table has the step from the present status. */
  boolean allows(StepType step) {
    return status.allows(step);
  }

  /**
   * Finds the move that the step makes from here.
   *
   * @throws Refused 404 for a stranger, 403 for the other side, 409 when the status does not allow
   *     it
   */
  Move require(StepType step, Actor by) {
    var side = sideOf(by).orElseThrow(ReferralRefusal::unknown);
    if (side != step.side()) {
      throw ReferralRefusal.otherSide(step);
    }
    return StepTable.find(status, step)
        .orElseThrow(() ->
            new Refused(
                ReferralProblem.REFERRAL_STATUS,
                "%s is not possible while the referral is %s.".formatted(step, status)));
  }

  /** Takes a step. Nothing else changes the status. */
  private ReferralEvent.StatusChanged move(Step step, Actor by, Instant at) {
    var move = require(step.type(), by);
    if (move.implied() != null) {
      become(StepTable.target(move.implied()), move.implied(), null, null, by, at);
    }
    var reason = step.reason();
    var day = effectiveDay(step, at);
    become(move.to(), move.step(), reason == null ? null : reason.name(), day, by, at);
    apply(move.clock(), step, at);
    return new ReferralEvent.StatusChanged(this, move, step, at);
  }

  /** Returns the day from which a step of training holds, which is today where none is named. */
  private static @Nullable LocalDate effectiveDay(Step step, Instant at) {
    return step instanceof Step.Training && step.effectiveOn() == null
        ? Today.at(at)
        : step.effectiveOn();
  }

  private void apply(ClockEffect effect, Step step, Instant at) {
    switch (effect) {
      case NONE -> {}
      case START_CATCH ->
          catchClock =
              CatchClock.startedOrExtended(catchClock, Objects.requireNonNull(step.term()));
      case STOP_CATCH -> {
        if (catchClock != null) {
          catchClock = catchClock.stop(at);
        }
      }
    }
  }

  private void become(
      ReferralStatus target,
      @Nullable StepType step,
      @Nullable String reason,
      @Nullable LocalDate effectiveOn,
      Actor by,
      Instant at) {
    status = target;
    var organisation = new OrganisationId(by.organisation());
    history.add(new StatusChange(status, at, organisation, by.person(), reason, step, effectiveOn));
  }

  private void requireCoach(Actor by) {
    if (!isOn(Side.COACH, by)) {
      throw ReferralRefusal.unknown();
    }
  }

  /**
   * Returns the side to which the actor belongs, if any. Anybody else must not learn that the
   * referral exists.
   */
  public Optional<Side> sideOf(Actor actor) {
    if (actor.isOf(authorityId.value())
        && (actor.has(Roles.COACH) || actor.has(Roles.SERVICE_MANAGER))) {
      return Optional.of(Side.COACH);
    }
    return wasSubmitted() && actor.isOf(providerId.value()) && actor.has(Roles.ADMISSIONS)
        ? Optional.of(Side.PROVIDER)
        : Optional.empty();
  }

  /** Returns whether the actor belongs to that side. */
  public boolean isOn(Side side, Actor actor) {
    return sideOf(actor).filter(side::equals).isPresent();
  }

  /**
   * Returns whether the actor is an account manager of the authority, and the college has waited so
   * long with the catch that account managers look after the referral.
   */
  boolean isEscalatedTo(Actor actor, Instant now) {
    return actor.isOf(authorityId.value())
        && actor.has(Roles.ACCOUNT_MANAGER)
        && awaitsCatch()
        && catchClock != null
        && catchClock.isEscalatedAt(now);
  }

  /** Returns whether the college's time to catch the referral runs. */
  boolean awaitsCatch() {
    return AWAITING_CATCH.contains(status);
  }

  /** Returns whether a step has been taken since the referral was last submitted. */
  boolean hasTaken(StepType wanted) {
    var since =
        history.reversed().stream().takeWhile(step -> step.status() != ReferralStatus.SUBMITTED);
    return since.anyMatch(step -> step.is(wanted));
  }

  /** Returns the day from which the last step of training holds, if there was one. */
  Optional<LocalDate> lastEffectiveDay() {
    return history.stream()
        .map(StatusChange::effectiveOn)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }

  /** Returns whether the client has taken the place, so that a seat is to be confirmed at once. */
  boolean hasTakenPlace() {
    return status == ReferralStatus.PLACE_ACCEPTED;
  }

  /** Returns whether the college works with the client, or waits for it. */
  public boolean isAtCollege() {
    return ReferralSteps.AT_COLLEGE.contains(status);
  }

  /** Returns when the college first got the referral. */
  public Optional<Instant> submittedAt() {
    return history.stream()
        .filter(step -> step.status() == ReferralStatus.SUBMITTED)
        .map(StatusChange::at)
        .findFirst();
  }

  /** Returns when the college last became responsible for the client, by a catch or reopening. */
  public Optional<Instant> lastCaughtAt() {
    return history.reversed().stream()
        .filter(step -> step.status() == ReferralStatus.CAUGHT)
        .map(StatusChange::at)
        .findFirst();
  }

  public ReferralId id() {
    return new ReferralId(id);
  }

  public long version() {
    return version;
  }

  /**
   * Returns the organisations that may read of the referral: the authority, and the college once it
   * was sent there. Both may be one organisation, such as a city that also runs a college.
   */
  public Set<OrganisationId> parties() {
    var authority = handover().authority().organisation();
    var college = handover().provider().organisation();
    return wasSubmitted() ? Set.copyOf(List.of(authority, college)) : Set.of(authority);
  }

  /** Returns whether the referral was ever submitted. */
  public boolean wasSubmitted() {
    return catchClock != null;
  }

  public ReferralStatus status() {
    return status;
  }

  public Handover handover() {
    return new Handover(
        clientId, authorityId, providerId, offeringId, priority, legalBasis, externalReference);
  }

  public @Nullable CatchClock catchClock() {
    return catchClock;
  }

  public List<StatusChange> history() {
    return List.copyOf(history);
  }

  public List<Outcome> outcomes() {
    return List.copyOf(outcomes);
  }
}
