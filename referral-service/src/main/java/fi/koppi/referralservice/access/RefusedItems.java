package fi.koppi.referralservice.access;

import fi.koppi.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

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
    var attempted = attempt.action();
    var action = attempted == null ? RefusedBeforehand.CALL_REFUSED : attempted;
    @Nullable Subject reached = attempt.subject();
    var subject = reached == null ? named : reached;
    if (attempt.isDisclosing()) {
      attempts.recordAlways(by, action, subject, status);
    } else {
      attempts.record(by, action, subject, status);
    }
  }
}
