package fi.koppi.referralservice.referral;

import fi.koppi.kit.inbox.NotYetApplicable;
import fi.koppi.kit.inbox.Unacceptable;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.referral.report.ReportedCondition;
import fi.koppi.referralservice.referral.report.ReportedStatus;
import fi.koppi.referralservice.referral.step.StepTable;
import fi.koppi.referralservice.referral.step.StepType;
import fi.koppi.referralservice.seat.SeatQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The use case of reports that colleges send over their own topics, in any order. */
@ApplicationScoped
public class ReportCommands {

  private final ReferralOpener opener;
  private final ReferralSteps steps;
  private final SeatQueries seats;

  @Inject
  ReportCommands(ReferralOpener opener, ReferralSteps steps, SeatQueries seats) {
    this.opener = opener;
    this.steps = steps;
    this.seats = seats;
  }

  /**
   * Takes the step that a college reports. A step that was taken before is ignored, and one that
   * comes too early waits.
   *
   * @param conditions the conditions of an offer
   * @param effectiveOn the day from which a step of training holds; today where none is named
   * @param college the college that the report's topic belongs to, which is the proof of the sender
   * @throws NotYetApplicable when the referral or an earlier step has not arrived yet
   * @throws Unacceptable when the referral is another college's or the step can never be taken
   */
  @Transactional
  public void report(
      ReferralId id,
      ReportedStatus reported,
      @Nullable String reason,
      List<ReportedCondition> conditions,
      @Nullable LocalDate effectiveOn,
      Actor college) {
    var referral = opener.report(id, college);
    var step = reported.step();
    if (referral.allows(step)) {
      try {
        take(referral, reported, reason, conditions, effectiveOn, college);
      } catch (Refused refused) {
        throw Unacceptable.of(refused);
      }
    } else if (!referral.hasTaken(step)) {
      requireReachable(referral, step);
    }
  }

  /**
   * Records that a college's report was refused for good, in the transaction that makes it a dead
   * letter.
   *
   * @param referral the id that the college named, whether there is such a referral or not
   * @param cause the stable code of the reason, such as {@code foreign-referral}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void recordRefused(ReferralId referral, String cause, Actor college) {
    opener.recordRefusedReport(referral, cause, college);
  }

  private void take(
      Referral referral,
      ReportedStatus reported,
      @Nullable String reason,
      List<ReportedCondition> conditions,
      @Nullable LocalDate effectiveOn,
      Actor college) {
    var offered = conditions.stream().map(ReportedCondition::offered).toList();
    var requested = reported.requestedStep(reason, offered, effectiveOn);
    if (requested.isPresent()) {
      steps.take(referral, requested.get(), college);
    } else {
      steps.require(referral, StepType.ENROL, college);
      var seat =
          seats
              .confirmed(referral.id())
              .orElseThrow(() -> new NotYetApplicable("the seat's confirmation"));
      steps.enrol(referral, seat, college);
    }
  }

  private static void requireReachable(Referral referral, StepType step) {
    if (StepTable.canFollow(referral.status(), step)) {
      throw new NotYetApplicable("the steps before " + step);
    }
    throw new Unacceptable(
        "contradicts-status", "%s can no longer follow %s.".formatted(step, referral.status()));
  }
}
