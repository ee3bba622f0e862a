package fi.koppi.referralservice.referral.clock;

import fi.koppi.kit.time.Today;
import fi.koppi.referralservice.clockrule.ClockKind;
import fi.koppi.referralservice.clockrule.Term;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a referral with the term that explains its due time.
 *
 * @param term null for a clock that was started before its rule was stored with it
 */
public record ExplainedClock(
    ClockKind kind, ClockState state, CatchClock clock, @Nullable Term term) {

  /**
   * Explains a catch clock at an instant.
   *
   * @param waits whether the referral still waits for its catch
   */
  public static ExplainedClock of(
      CatchClock clock, boolean waits, @Nullable Term term, Instant now) {
    return new ExplainedClock(ClockKind.CATCH, state(clock, waits, now), clock, term);
  }

  private static ClockState state(CatchClock clock, boolean waits, Instant now) {
    var met = clock.met();
    if (met != null) {
      return met ? ClockState.MET : ClockState.MISSED;
    }
    if (!waits) {
      return ClockState.ENDED;
    }
    if (!now.isBefore(clock.dueAt())) {
      return ClockState.BREACHED;
    }
    return clock.isEscalatedAt(now) ? ClockState.WARNING : ClockState.RUNNING;
  }

  /** Returns the last day that is in time. */
  public LocalDate dueDay() {
    return Today.at(clock.dueAt()).minusDays(1);
  }

  /** Returns when the clock warns; null where it does so at its end only. */
  public @Nullable Instant warnsAt() {
    var escalation = clock.escalation();
    return escalation.isBefore(clock.dueAt()) ? escalation : null;
  }
}
