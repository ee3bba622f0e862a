package fi.koppi.referralservice.referral.clock;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time that a college has to catch a referral. The due time is stored when the clock starts, so
 * that a later change of the rule does not rewrite what was promised; a redirected referral keeps
 * the clock of its first submission.
 *
 * @param dueAt the first instant that is too late
 * @param stoppedAt the time at which a named person at the college took responsibility
 */
@Embeddable
public record CatchClock(Instant startedAt, Instant dueAt, @Nullable Instant stoppedAt) {

  /**
   * Starts the clock. A referral that was returned and is sent again keeps its start, and its due
   * time only ever moves to the later one.
   */
  public static CatchClock startedOrExtended(
      @Nullable CatchClock before, Instant at, Instant dueAt) {
    return before == null
        ? new CatchClock(at, dueAt, null)
        : new CatchClock(
            before.startedAt, before.dueAt.isAfter(dueAt) ? before.dueAt : dueAt, before.stoppedAt);
  }

  /** Stops the clock; one that has stopped stays as it is. */
  public CatchClock stop(Instant at) {
    return stoppedAt == null ? new CatchClock(startedAt, dueAt, at) : this;
  }

  /** Returns whether the clock was stopped in time; null while it runs. */
  public @Nullable Boolean met() {
    return stoppedAt == null ? null : stoppedAt.isBefore(dueAt);
  }
}
