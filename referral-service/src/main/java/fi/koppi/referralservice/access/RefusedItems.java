package fi.koppi.referralservice.access;

import fi.koppi.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Records the refused items of a call that goes on with the next ones, as a call for each of them
 * would be recorded.
 */
@ApplicationScoped
public class RefusedItems {

  private final RefusedAttempts attempts;
  private final Attempt attempt;

  @Inject
  RefusedItems(RefusedAttempts attempts, Attempt attempt) {
    this.attempts = attempts;
    this.attempt = attempt;
  }

  /** Begins the next item, which has attempted nothing yet. */
  public void begin() {
    attempt.clear();
  }

  /**
   * Records that the present item was refused.
   *
   * @param named the item's subject, where it was refused before it reached its data
   * @param status the HTTP status of the refusal
   */
  public void record(Actor by, Subject named, int status) {
    attempts.record(by, attempt, named, status);
  }
}
