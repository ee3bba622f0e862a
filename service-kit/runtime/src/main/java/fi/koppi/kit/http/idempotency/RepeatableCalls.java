package fi.koppi.kit.http.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.sql.Causes;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Puts the {@link AnswerLedger} around the present call, or around one item of it.
 *
 * <p>Of two calls at once that make what there may be one of, each looks for it and finds nothing;
 * the second then waits at the unique index for the first, and is refused by it without knowing
 * what is there. Such a call is made once more: nothing of the first try is left, with its row in
 * the ledger and its lines in other logs, and the second try finds what the first call has
 * committed, and refuses by name. What collides again stays a conflict.
 */
@ApplicationScoped
class RepeatableCalls {

  private final AnswerLedger ledger;
  private final CurrentActor actor;
  private final JsonWebToken token;
  private final HttpServerRequest request;
  private final ObjectMapper json;

  @Inject
  RepeatableCalls(
      AnswerLedger ledger,
      CurrentActor actor,
      JsonWebToken token,
      HttpServerRequest request,
      ObjectMapper json) {
    this.ledger = ledger;
    this.actor = actor;
    this.token = token;
    this.request = request;
    this.json = json;
  }

  /** Returns the key of the present call, or refuses a call without one. */
  IdempotencyKey key() {
    return IdempotencyKey.of(request.getHeader(Idempotent.HEADER));
  }

  /**
   * Does the work and stores its answer, or returns the stored one.
   *
   * @param asked what two requests have in common that are the same, besides their path
   */
  Object answerOnce(
      IdempotencyKey key, List<? extends @Nullable Object> asked, Callable<Object> work)
      throws Exception {
    var caller = new AnsweredCaller(actor.get(), token.getSubject());
    List<@Nullable Object> parts = new ArrayList<>(List.of(request.path()));
    parts.addAll(asked);
    var fingerprinted = json.writeValueAsBytes(parts);
    try {
      return ledger.answerOnce(caller, key, fingerprinted, work);
    } catch (Exception failure) {
      if (Causes.areUniqueViolation(failure)) {
        return ledger.answerOnce(caller, key, fingerprinted, work);
      }
      throw failure;
    }
  }
}
