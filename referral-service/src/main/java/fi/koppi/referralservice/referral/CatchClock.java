package fi.koppi.referralservice.referral;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time a college has to catch a referral. The due time is stored when the clock starts, so that
 * a later change of the rule does not rewrite what was promised; a redirected referral keeps the
 * clock of its first submission.
 *
 * @param dueAt the first instant that is too late
 * @param stoppedAt when a named person at the college took responsibility
 */
@Embeddable
public record CatchClock(Instant startedAt, Instant dueAt, @Nullable Instant stoppedAt) {

  CatchClock stop(Instant at) {
    return stoppedAt == null ? new CatchClock(startedAt, dueAt, at) : this;
  }

  /** Whether it was stopped in time; null while it runs. */
  public @Nullable Boolean met() {
    return stoppedAt == null ? null : stoppedAt.isBefore(dueAt);
  }
}
