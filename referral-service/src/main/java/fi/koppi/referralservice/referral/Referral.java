package fi.koppi.referralservice.referral;

import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.ReferralId;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A client handed over to a college, with all that was done about it. */
@Entity
@Table(name = "referral")
public class Referral {

  @Id private UUID id;
  @Version private long version;
  private UUID clientId;
  private UUID authorityId;
  private UUID providerId;
  private UUID offeringId;

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
  @AttributeOverride(name = "stoppedAt", column = @Column(name = "caught_at"))
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
    this.clientId = handover.client().value();
    this.authorityId = handover.authority();
    this.providerId = handover.provider();
    this.offeringId = handover.offering().value();
    this.priority = handover.priority();
    this.legalBasis = handover.legalBasis();
    this.externalReference = handover.externalReference();
    this.status = ReferralStatus.DRAFT;
  }

  static Referral draft(ReferralId id, Handover handover, Actor by, Instant at) {
    var referral = new Referral(id, handover);
    referral.remember(by, null, at);
    return referral;
  }

  /**
   * Sends the referral to the college and starts the catch clock. When it was returned and is sent
   * again, the clock keeps its start, and the due time only ever moves to the later one.
   */
  ReferralEvent submit(Actor by, Instant at, Instant catchDue) {
    var event = take(Transition.SUBMIT, null, by, at);
    var before = catchClock;
    catchClock =
        before == null
            ? new CatchClock(at, catchDue, null)
            : new CatchClock(
                before.startedAt(),
                before.dueAt().isAfter(catchDue) ? before.dueAt() : catchDue,
                before.stoppedAt());
    return event;
  }

  /** Takes any step that needs no more than a reason. */
  ReferralEvent take(Transition transition, @Nullable String reason, Actor by, Instant at) {
    requireParty(transition, by);
    requireReason(transition, reason);
    if (!allows(transition)) {
      throw new Refused(
          ReferralProblem.REFERRAL_STATUS,
          "%s is not possible while the referral is %s.".formatted(transition, status));
    }
    var implied = impliedBy(transition);
    if (implied != null) {
      moveTo(implied, null, by, at);
    }
    moveTo(transition.target(), reason, by, at);
    if (transition == Transition.CATCH && catchClock != null) {
      catchClock = catchClock.stop(at);
    }
    return new ReferralEvent.StatusChanged(id(), status, at);
  }

  /** The first outcome begins the follow-up. */
  List<ReferralEvent> record(OutcomeFinding finding, Actor by, Instant at) {
    if (partyOf(by) != Party.COACH) {
      throw ReferralAccess.unknown();
    }
    List<ReferralEvent> events = new ArrayList<>();
    if (status == ReferralStatus.COMPLETED || status == ReferralStatus.INTERRUPTED) {
      moveTo(ReferralStatus.FOLLOW_UP, null, by, at);
      events.add(new ReferralEvent.StatusChanged(id(), status, at));
    }
    if (status != ReferralStatus.FOLLOW_UP) {
      throw new Refused(
          ReferralProblem.REFERRAL_STATUS,
          "Outcomes are recorded after training, not while the referral is " + status + ".");
    }
    outcomes.add(new Outcome(finding, at, by.organisation(), by.person()));
    events.add(new ReferralEvent.OutcomeRecorded(id(), at));
    return events;
  }

  /** Only the coach asks for seats, and only on the way into training. */
  void requireAwaitsSeat(Actor by) {
    if (partyOf(by) != Party.COACH) {
      throw ReferralAccess.unknown();
    }
    if (!status.awaitsSeat()) {
      throw new Refused(
          ReferralProblem.REFERRAL_STATUS,
          "No seat is needed while the referral is " + status + ".");
    }
  }

  /** Whether the step may be taken now, be it by passing a step that it implies. */
  boolean allows(Transition transition) {
    var implied = impliedBy(transition);
    return transition.fits(implied == null ? status : implied);
  }

  /** Who catches has received; who offers a place has been in contact. */
  private @Nullable ReferralStatus impliedBy(Transition transition) {
    if (status == ReferralStatus.SUBMITTED
        && transition.party() == Party.PROVIDER
        && ReferralStatus.RECEIVED.next().contains(transition.target())) {
      return ReferralStatus.RECEIVED;
    }
    return status == ReferralStatus.CAUGHT && transition == Transition.OFFER
        ? ReferralStatus.IN_GUIDANCE
        : null;
  }

  private void requireParty(Transition transition, Actor by) {
    var party = partyOf(by);
    if (party == Party.STRANGER) {
      throw ReferralAccess.unknown();
    }
    if (party != transition.party()) {
      throw ReferralAccess.notYours(transition);
    }
  }

  private static void requireReason(Transition transition, @Nullable String reason) {
    var codes = transition.reasons();
    if (codes.isEmpty() != (reason == null) || (reason != null && !codes.contains(reason))) {
      throw new Refused(
          ReferralProblem.REFERRAL_REASON,
          codes.isEmpty() ? "Leave the reason out." : "Give one of " + codes + " as the reason.");
    }
  }

  private void moveTo(ReferralStatus target, @Nullable String reason, Actor by, Instant at) {
    status = target;
    remember(by, reason, at);
  }

  private void remember(Actor by, @Nullable String reason, Instant at) {
    history.add(new StatusChange(status, at, by.organisation(), by.person(), reason));
  }

  Party partyOf(Actor actor) {
    if (actor.isOf(authorityId) && (actor.has(Roles.COACH) || actor.has(Roles.SERVICE_MANAGER))) {
      return Party.COACH;
    }
    var received = status != ReferralStatus.DRAFT;
    return received && actor.isOf(providerId) && actor.has(Roles.ADMISSIONS)
        ? Party.PROVIDER
        : Party.STRANGER;
  }

  /** Whether the referral has been in a status since it was last submitted. */
  boolean hasBeen(ReferralStatus wanted) {
    var since =
        history.reversed().stream().takeWhile(step -> step.status() != ReferralStatus.SUBMITTED);
    return since.anyMatch(step -> step.status() == wanted);
  }

  public ReferralId id() {
    return new ReferralId(id);
  }

  public long version() {
    return version;
  }

  /** Whether it has ever left the authority. */
  public boolean wasSubmitted() {
    return catchClock != null;
  }

  public ReferralStatus status() {
    return status;
  }

  public Handover handover() {
    return new Handover(
        new ClientId(clientId),
        authorityId,
        providerId,
        new OfferingId(offeringId),
        priority,
        legalBasis,
        externalReference);
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
