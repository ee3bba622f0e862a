package fi.koppi.referralservice.referral;

import fi.koppi.kit.inbox.NotYetApplicable;
import fi.koppi.kit.inbox.Unacceptable;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.access.RowAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What colleges report about referrals over their own topics, in whatever order it arrives. */
@ApplicationScoped
public class ReportCommands {

  private final Referrals referrals;
  private final ReferralSteps steps;
  private final RowAccess rows;

  @Inject
  ReportCommands(Referrals referrals, ReferralSteps steps, RowAccess rows) {
    this.referrals = referrals;
    this.steps = steps;
    this.rows = rows;
  }

  /**
   * Takes the step that a college reports. A step taken before is passed by, one that comes too
   * early waits.
   *
   * @param college the college that the report's topic belongs to, which is the proof of the sender
   * @throws NotYetApplicable when the referral or an earlier step has not arrived yet
   * @throws Unacceptable when the referral is another college's or the step can never be taken
   */
  @Transactional
  public void report(
      ReferralId id, ReportedStatus reported, @Nullable String reason, Actor college) {
    rows.asSystem();
    var referral = referrals.lock(id).orElseThrow(() -> new NotYetApplicable("the referral"));
    if (!college.isOf(referral.handover().provider())) {
      throw new Unacceptable(
          "foreign-referral", "The referral was sent to another college than the topic's.");
    }
    var transition = reported.transition();
    if (referral.allows(transition)) {
      take(referral, transition, reason, college);
    } else if (!referral.hasBeen(transition.target())) {
      requireReachable(referral, transition);
    }
  }

  private void take(
      Referral referral, Transition transition, @Nullable String reason, Actor college) {
    if (!steps.isSeatReadyFor(transition, referral)) {
      throw new NotYetApplicable("the seat's confirmation");
    }
    try {
      steps.take(referral, transition, reason, college);
    } catch (Refused refused) {
      var code = refused.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
      throw new Unacceptable(code, refused.detail());
    }
  }

  private static void requireReachable(Referral referral, Transition transition) {
    if (referral.status().canReach(transition.target())) {
      throw new NotYetApplicable("the steps before " + transition);
    }
    throw new Unacceptable(
        "contradicts-status",
        "%s can no longer follow %s.".formatted(transition, referral.status()));
  }
}
