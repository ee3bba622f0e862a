package fi.koppi.referralservice.referral;

import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.client.ClientQueries;
import fi.koppi.referralservice.offering.Offering;
import fi.koppi.referralservice.offering.OfferingQueries;
import fi.koppi.referralservice.referral.handover.Handover;
import fi.koppi.referralservice.referral.handover.LegalBasis;
import fi.koppi.referralservice.referral.handover.Priority;
import fi.koppi.referralservice.referral.outcome.OutcomeFinding;
import fi.koppi.referralservice.referral.reading.ReceivedReferral;
import fi.koppi.referralservice.referral.reading.SentReferral;
import fi.koppi.referralservice.referral.step.Step;
import fi.koppi.referralservice.referral.step.StepType;
import fi.koppi.referralservice.seat.SeatQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The use cases that draft and change referrals, whichever side takes the step. */
@ApplicationScoped
public class ReferralCommands {

  private final ReferralOpener opener;
  private final Referrals referrals;
  private final ReferralSteps steps;
  private final OfferingQueries offerings;
  private final SeatQueries seats;
  private final ClientQueries clients;
  private final Ids ids;
  private final InstantSource time;

  @Inject
  ReferralCommands(
      ReferralOpener opener,
      Referrals referrals,
      ReferralSteps steps,
      OfferingQueries offerings,
      SeatQueries seats,
      ClientQueries clients,
      Ids ids,
      InstantSource time) {
    this.opener = opener;
    this.referrals = referrals;
    this.steps = steps;
    this.offerings = offerings;
    this.seats = seats;
    this.clients = clients;
    this.ids = ids;
    this.time = time;
  }

  /** Drafts a referral of a client of the caller's own authority. */
  @Transactional
  public SentReferral draft(
      ClientId client,
      OfferingId offering,
      Priority priority,
      LegalBasis basis,
      @Nullable String externalReference,
      Actor by) {
    var authority = opener.client(client, by).authority();
    var announced =
        offerings
            .find(offering)
            .orElseThrow(() ->
                new Refused(
                    ReferralProblem.OFFERING_NOT_OPEN,
                    "Choose an offering that has been published."));
    if (offerings.isOfClosedCollege(announced)) {
      throw new Refused(ReferralProblem.OFFERING_NOT_OPEN, ReferralRefusal.CLOSED_COLLEGE);
    }
    refuseTakenReference(authority, externalReference);
    var provider = announced.provider();
    var handover =
        new Handover(client, authority, provider, offering, priority, basis, externalReference);
    var referral = Referral.draft(new ReferralId(ids.next()), handover, by, time.instant());
    referrals.add(referral);
    referrals.flush();
    opener.drafted(referral, by);
    return new SentReferral(referral, Optional.empty(), announced.standing());
  }

  /**
   * Refuses a reference twice. A unique index refuses one that is drafted meanwhile, after which
   * the call is tried again and finds that draft.
   */
  private void refuseTakenReference(AuthorityId authority, @Nullable String reference) {
    if (reference != null) {
      referrals
          .openWithReference(authority, reference)
          .ifPresent(present -> {
            opener.discloseByRefusal(present);
            throw new Refused(
                ReferralProblem.REFERRAL_REFERENCE_TAKEN,
                "Go on with the referral at /v1/referrals/%s, or end it first."
                    .formatted(present.value()));
          });
    }
  }

  /** Sends a referral to the college and requests a seat. */
  @Transactional
  public Referral submit(ReferralId id, long expectedVersion, Actor by) {
    return steps.submit(opener.change(id, expectedVersion, by), by);
  }

  /** Requests a seat anew, when the one requested was refused or its time has run out. */
  @Transactional
  public Referral requestSeat(ReferralId id, long expectedVersion, Actor by) {
    return steps.requestSeatAnew(opener.change(id, expectedVersion, by), by);
  }

  /**
   * Takes a step for the client, on the client's word. A place is accepted where a seat is
   * reserved.
   */
  @Transactional
  public Referral takeForClient(
      ReferralId id, long expectedVersion, Step.ForClient step, Actor by) {
    return steps.takeForClient(opener.change(id, expectedVersion, by), step, by);
  }

  /** Enrols the client, for whom a seat must be confirmed. */
  @Transactional
  public Referral enrol(ReferralId id, long expectedVersion, Actor by) {
    var referral = opener.change(id, expectedVersion, by);
    steps.require(referral, StepType.ENROL, by);
    var seat =
        seats
            .confirmed(id)
            .orElseThrow(() ->
                new Refused(
                    ReferralProblem.SEAT_NOT_CONFIRMED,
                    "Repeat when the seat's status is CONFIRMED."));
    return steps.enrol(referral, seat, by);
  }

  /** Takes a step that needs nothing from outside the referral. */
  @Transactional
  public Referral take(ReferralId id, long expectedVersion, Step.Requested step, Actor by) {
    return steps.take(opener.change(id, expectedVersion, by), step, by);
  }

  /** Records an outcome of the referral; the first one begins the follow-up. */
  @Transactional
  public Referral recordOutcome(
      ReferralId id, long expectedVersion, OutcomeFinding finding, Actor by) {
    return steps.record(opener.change(id, expectedVersion, by), finding, by);
  }

  /**
   * Shows a referral to its college. The first time proves that it has arrived. When the consent
   * for it has ended, it is refused as if it did not exist.
   */
  @Transactional
  public ReceivedReferral receive(ReferralId id, Actor by) {
    var referral = opener.receive(id, by);
    if (referral.allows(StepType.RECEIVE)) {
      steps.take(referral, new Step.Receive(), by);
    }
    return shown(referral, by);
  }

  /**
   * Opens what its college would read of a referral, for an answer that does not carry it: that
   * proves no receipt. Without the consent that it was sent by, it is as if it did not exist.
   */
  @Transactional
  public ReceivedReferral lookAt(ReferralId id, Actor by) {
    return shown(opener.receive(id, by), by);
  }

  private ReceivedReferral shown(Referral referral, Actor by) {
    var handover = referral.handover();
    var client =
        referral.status().closesView()
            ? null
            : clients.showTo(by, handover.client(), handover.authority());
    return new ReceivedReferral(
        referral,
        seats.ofReferral(referral.id()),
        offerings.find(handover.offering()).map(Offering::standing).orElse(null),
        client);
  }
}
