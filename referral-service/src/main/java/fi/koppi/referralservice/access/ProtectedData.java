package fi.koppi.referralservice.access;

import fi.koppi.kit.http.idempotency.AnswerSubject;
import fi.koppi.kit.http.idempotency.StoredAnswers;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.AccessAction;
import fi.koppi.referralservice.AuthorityId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one way in to protected data. Each feature has an opener ({@code ClientOpener}, {@code
 * ReferralOpener}) that enters here as the caller, loads, checks the side and the version, and
 * records the access; nothing else switches sides.
 */
@ApplicationScoped
public class ProtectedData {

  private final RowAccess rows;
  private final AccessLog log;
  private final Attempt attempt;
  private final StoredAnswers answers;

  @Inject
  public ProtectedData(RowAccess rows, AccessLog log, Attempt attempt, StoredAnswers answers) {
    this.rows = rows;
    this.log = log;
    this.attempt = attempt;
    this.answers = answers;
  }

  /** Enters as the caller, who may be refused later: the attempt is remembered for that. */
  public void enter(Actor by, AccessAction action, @Nullable Subject subject) {
    attempt.begin(action, subject);
    rows.as(by);
  }

  /**
   * Remembers that the refusal of the present call tells the caller of somebody, so that it is
   * recorded whatever number of refusals the caller has left already.
   */
  public void discloseByRefusal(Subject named) {
    attempt.disclose(named);
  }

  /** Enters for an event or timed work, which serves no single caller. */
  public void enterAsSystem() {
    rows.asSystem();
  }

  /**
   * Reads as an authority what its referral shows to another organisation, then continues as that
   * one.
   */
  public <T> T onBehalfOf(AuthorityId authority, Actor caller, Supplier<T> reading) {
    rows.asAuthority(authority);
    var read = reading.get();
    // Not in a finally clause: after a failure the transaction takes no further statement.
    rows.as(caller);
    return read;
  }

  /**
   * Records in the present transaction that an event was refused.
   *
   * @param cause the stable code of the reason, such as {@code foreign-referral}
   */
  public void recordRefused(Actor by, AccessAction action, Subject subject, String cause) {
    log.recordRefused(by, action, subject, cause);
  }

  /** Records the access in the present transaction. */
  public void record(Actor by, AccessAction action, Subject subject) {
    record(by, action, subject, null);
  }

  /**
   * Records the access with the reason that the caller gave, if the action needs one. The answer to
   * the call is about the same subject, so that it is erased with its client.
   */
  public void record(Actor by, AccessAction action, Subject subject, @Nullable String reason) {
    log.record(by, action, subject, reason);
    var client = subject.client();
    if (client != null) {
      answers.describe(
          new AnswerSubject(client.value(), subject.kind().name(), subject.ids().getFirst()));
    }
  }
}
