package fi.koppi.referralservice.referral.clock;

import java.time.Instant;

/**
 * The clocks that have run so long that account managers look after their referrals, at one
 * instant.
 *
 * @param normal the latest due time of ordinary referrals that are escalated
 * @param fastLane the latest due time of those in the fast lane
 */
public record Escalation(Instant normal, Instant fastLane) {

  /** Returns the latest due time of any clock that is escalated. */
  public Instant latest() {
    return normal.isAfter(fastLane) ? normal : fastLane;
  }

  /** Returns whether a running clock is escalated. */
  public boolean covers(CatchClock clock, boolean isFastLane) {
    return !clock.dueAt().isAfter(isFastLane ? fastLane : normal);
  }
}
