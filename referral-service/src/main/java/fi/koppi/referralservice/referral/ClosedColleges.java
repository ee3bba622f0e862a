package fi.koppi.referralservice.referral;

import fi.koppi.kit.schedule.Portions;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The timed work that gives the open referrals of closed colleges back to their coaches. */
@ApplicationScoped
class ClosedColleges {

  private final ReferralCommands referrals;

  @Inject
  ClosedColleges(ReferralCommands referrals) {
    this.referrals = referrals;
  }

  @Scheduled(
      every = "${koppi.referral.closed-colleges-every}",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void giveBackAll() {
    Portions.takeAll(referrals::giveBackOneOfClosedCollege);
  }
}
