package fi.koppi.referralservice.referral.closure;

import fi.koppi.kit.schedule.Portions;
import fi.koppi.referralservice.ProviderId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.referral.ClosureCommands;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * The timed work that gives the open referrals of closed colleges back to their coaches, one in a
 * transaction, so that one that fails holds up none of the others. It looks only at colleges whose
 * closure is not settled; every replica does so, and skips those that another one works on.
 */
@ApplicationScoped
class ClosedColleges {

  private static final Logger LOG = Logger.getLogger(ClosedColleges.class);
  private static final ReferralId BEFORE_ALL = new ReferralId(new UUID(0, 0));

  private final ClosureCommands closures;

  @Inject
  ClosedColleges(ClosureCommands closures) {
    this.closures = closures;
  }

  @Scheduled(
      every = "${koppi.referral.closed-colleges-every}",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void giveBackAll() {
    for (var college : closures.underWay()) {
      try {
        Portions.takeEach(
            BEFORE_ALL,
            after -> closures.nextOf(college, after),
            referral -> closures.giveBack(college, referral));
        closures.settle(college);
      } catch (RuntimeException e) {
        // The next look tries again; the other colleges must not wait because of this one.
        warn(college, e);
      }
    }
  }

  private static void warn(ProviderId college, RuntimeException cause) {
    LOG.warnf(
        "referrals of a closed college not given back: provider=%s cause=%s",
        college.value(), cause.getClass().getSimpleName());
  }
}
