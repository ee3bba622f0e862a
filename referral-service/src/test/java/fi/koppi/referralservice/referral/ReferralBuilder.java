package fi.koppi.referralservice.referral;

import static java.util.Objects.requireNonNull;

import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.time.WorkingDays;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.ClockRuleId;
import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.ProviderId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.SeatRequestId;
import fi.koppi.referralservice.clockrule.Revision;
import fi.koppi.referralservice.clockrule.RuleInForce;
import fi.koppi.referralservice.clockrule.Term;
import fi.koppi.referralservice.referral.handover.Handover;
import fi.koppi.referralservice.referral.handover.LegalBasis;
import fi.koppi.referralservice.referral.handover.Priority;
import fi.koppi.referralservice.referral.step.GiveBackReason;
import fi.koppi.referralservice.referral.step.InterruptionReason;
import fi.koppi.referralservice.referral.step.ReferralStatus;
import fi.koppi.referralservice.referral.step.RefusalReason;
import fi.koppi.referralservice.referral.step.RescissionReason;
import fi.koppi.referralservice.referral.step.ReturnReason;
import fi.koppi.referralservice.referral.step.Side;
import fi.koppi.referralservice.referral.step.Step;
import fi.koppi.referralservice.referral.step.StepTable;
import fi.koppi.referralservice.referral.step.StepType;
import fi.koppi.referralservice.referral.step.StopReason;
import fi.koppi.referralservice.referral.step.WithdrawalReason;
import fi.koppi.referralservice.seat.ConfirmedSeat;
import fi.koppi.referralservice.seat.ReservedSeat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Makes referrals by the steps that people would take. */
final class ReferralBuilder {

  static final UUID AUTHORITY = UUID.fromString("01920000-0000-7000-8000-000000000101");
  static final UUID PROVIDER = UUID.fromString("01920000-0000-7000-8000-000000000201");
  static final Instant MONDAY = Instant.parse("2027-01-11T08:00:00Z");
  static final Instant CATCH_DUE = toCatch(MONDAY).dueAt();

  static final Actor COACH = actor(AUTHORITY, OrganisationType.AUTHORITY, Roles.COACH, "coach-17");
  static final Actor ADMISSIONS =
      actor(PROVIDER, OrganisationType.PROVIDER, Roles.ADMISSIONS, "adm-4");

  private final Referral referral;

  private ReferralBuilder(UUID provider) {
    referral =
        Referral.draft(
            new ReferralId(UUID.fromString("019a5b20-7f00-7a10-8f2c-5f0e8a3b1c04")),
            new Handover(
                new ClientId(UUID.fromString("019a5b20-7f00-7a10-8f2c-5f0e8a3b1c03")),
                new AuthorityId(AUTHORITY),
                new ProviderId(provider),
                new OfferingId(UUID.fromString("019a5b20-7f00-7a10-8f2c-5f0e8a3b1c02")),
                Priority.NORMAL,
                LegalBasis.STATUTE,
                null),
            COACH,
            MONDAY);
  }

  /** Returns the term of five working days for a catch. */
  static Term toCatch(Instant submittedAt) {
    var revision = new Revision(LocalDate.EPOCH, null, 5, 80, LocalTime.of(15, 0));
    return Term.of(
        submittedAt,
        new RuleInForce(new ClockRuleId(new UUID(0, 9)), revision),
        new WorkingDays(false));
  }

  static ReferralBuilder aReferral() {
    return new ReferralBuilder(PROVIDER);
  }

  /** Makes a referral within one organisation, which is the authority and runs the college. */
  static ReferralBuilder aReferralWithinACity() {
    return new ReferralBuilder(AUTHORITY);
  }

  ReferralBuilder submitted() {
    return then(StepType.SUBMIT);
  }

  /** Takes steps, each with the first reason of its list. */
  ReferralBuilder then(StepType... types) {
    for (var type : types) {
      take(referral, type, type.side() == Side.COACH ? COACH : ADMISSIONS);
    }
    return this;
  }

  /** Takes any step, with what it carries and demands. */
  static void take(Referral referral, StepType type, Actor by) {
    var seat = new SeatRequestId(new UUID(0, 7));
    switch (type) {
      case SUBMIT -> referral.submit(new Submission.Cleared(toCatch(MONDAY)), by, MONDAY);
      case ACCEPT_PLACE -> referral.acceptPlace(new ReservedSeat(seat), by, MONDAY);
      case ENROL -> referral.enrol(new ConfirmedSeat(seat), by, MONDAY);
      case DECLINE_PLACE -> referral.take(new Step.DeclinePlace(), by, MONDAY);
      case WITHDRAW ->
          referral.take(new Step.Withdraw(WithdrawalReason.CLIENT_CHANGED_MIND), by, MONDAY);
      case REOPEN -> referral.take(new Step.Reopen(), by, MONDAY);
      case FOLLOW_UP -> referral.take(new Step.FollowUp(), by, MONDAY);
      case CLOSE -> referral.take(new Step.Close(), by, MONDAY);
      case RECEIVE -> referral.take(new Step.Receive(), by, MONDAY);
      case CATCH -> referral.take(new Step.Catch(), by, MONDAY);
      case CONTACT -> referral.take(new Step.Contact(), by, MONDAY);
      case OFFER -> referral.take(new Step.Offer(List.of()), by, MONDAY);
      case RESCIND ->
          referral.take(new Step.Rescind(RescissionReason.CONDITIONS_NOT_MET), by, MONDAY);
      case RETURN -> referral.take(new Step.Return(ReturnReason.MISSING_INFO), by, MONDAY);
      case REFUSE -> referral.take(new Step.Refuse(RefusalReason.NO_CAPACITY), by, MONDAY);
      case REDIRECT -> referral.redirect(new ReferralId(new UUID(0, 8)), by, MONDAY);
      case MARK_UNREACHABLE -> referral.take(new Step.MarkUnreachable(), by, MONDAY);
      case START -> referral.take(new Step.Start(null), by, MONDAY);
      case PAUSE -> referral.take(new Step.Pause(null), by, MONDAY);
      case RESUME -> referral.take(new Step.Resume(null), by, MONDAY);
      case INTERRUPT ->
          referral.take(new Step.Interrupt(InterruptionReason.GOT_JOB, null), by, MONDAY);
      case COMPLETE -> referral.take(new Step.Complete(null), by, MONDAY);
      case STOP_SHARING ->
          referral.take(new Step.StopSharing(StopReason.CONSENT_ENDED), by, MONDAY);
      case GIVE_BACK -> referral.take(new Step.GiveBack(GiveBackReason.COLLEGE_CLOSED), by, MONDAY);
    }
  }

  /** Brings the referral to a status on a shortest way through the table. */
  ReferralBuilder at(ReferralStatus status) {
    return then(wayTo(status).toArray(StepType[]::new));
  }

  private static List<StepType> wayTo(ReferralStatus wanted) {
    Map<ReferralStatus, List<StepType>> ways = new EnumMap<>(ReferralStatus.class);
    ways.put(ReferralStatus.DRAFT, List.of());
    var open = new ArrayDeque<>(List.of(ReferralStatus.DRAFT));
    while (!ways.containsKey(wanted)) {
      var from = open.remove();
      StepTable.moves().stream()
          .filter(move -> move.from() == from && !ways.containsKey(move.to()))
          .forEach(move -> {
            var way = new ArrayList<>(requireNonNull(ways.get(from)));
            way.add(move.step());
            ways.put(move.to(), way);
            open.add(move.to());
          });
    }
    return requireNonNull(ways.get(wanted));
  }

  Referral build() {
    return referral;
  }

  static Actor actor(UUID organisation, OrganisationType type, String role, String person) {
    return new Actor(organisation, type, "system-of-" + organisation, Set.of(role), person);
  }
}
