package fi.koppi.referralservice.referral.clock;

import fi.koppi.referralservice.clockrule.Term;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time that a college has to catch a referral. The due time is stored when the clock starts, so
 * that a later change of the rule does not rewrite what was promised; a redirected referral keeps
 * the clock of its first submission.
 *
 * @param dueAt the first instant that is too late
 * @param escalatedAt the time from which account managers look after a referral that waits; null
 *     where a replica of the release before has started the clock
 * @param stoppedAt the time at which a named person at the college took responsibility
 * @param basis what the due time was computed from; null where that is not known any more
 */
@Embeddable
public record CatchClock(
    Instant startedAt,
    Instant dueAt,
    @Nullable Instant escalatedAt,
    @Nullable Instant stoppedAt,
    @Nullable TermBasis basis) {

  /**
   * Starts the clock. A referral that was returned and is sent again keeps its start, and its due
   * time only ever moves to the later one.
   */
  public static CatchClock startedOrExtended(@Nullable CatchClock before, Term term) {
    if (before == null) {
      return new CatchClock(
          term.startedAt(), term.dueAt(), term.escalatesAt(), null, TermBasis.of(term));
    }
    return before.dueAt.isAfter(term.dueAt())
        ? before
        : new CatchClock(
            before.startedAt,
            term.dueAt(),
            term.escalatesAt(),
            before.stoppedAt,
            TermBasis.of(term));
  }

  /** Stops the clock; one that has stopped stays as it is. */
  public CatchClock stop(Instant at) {
    return stoppedAt == null ? new CatchClock(startedAt, dueAt, escalatedAt, at, basis) : this;
  }

  /** Returns the time from which account managers look after a referral that waits. */
  public Instant escalation() {
    return escalatedAt == null ? dueAt : escalatedAt;
  }

  /** Returns whether account managers look after a referral that waits at an instant. */
  public boolean isEscalatedAt(Instant now) {
    return !escalation().isAfter(now);
  }

  /** Returns whether the clock was stopped in time; null while it runs. */
  public @Nullable Boolean met() {
    return stoppedAt == null ? null : stoppedAt.isBefore(dueAt);
  }
}
