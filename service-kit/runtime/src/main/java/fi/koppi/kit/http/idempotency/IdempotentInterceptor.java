package fi.koppi.kit.http.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.sql.Causes;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Puts the {@link AnswerLedger} around every POST that may be repeated.
 *
 * <p>Of two calls at once that make what there may be one of, each looks for it and finds nothing;
 * the second then waits at the unique index for the first, and is refused by it without knowing
 * what is there. Such a call is made once more: nothing of the first try is left, with its row in
 * the ledger and its lines in other logs, and the second try finds what the first call has
 * committed, and refuses by name. What collides again stays a conflict.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class IdempotentInterceptor {

  private final AnswerLedger ledger;
  private final CurrentActor actor;
  private final JsonWebToken token;
  private final HttpServerRequest request;
  private final ObjectMapper json;

  @Inject
  IdempotentInterceptor(
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

  @AroundInvoke
  Object answerOnce(InvocationContext invocation) throws Exception {
    var key = IdempotencyKey.of(request.getHeader(Idempotent.HEADER));
    var caller = new AnsweredCaller(actor.get(), token.getSubject());
    var request = request(invocation);
    try {
      return ledger.answerOnce(caller, key, request, invocation::proceed);
    } catch (Exception failure) {
      if (Causes.areUniqueViolation(failure)) {
        return ledger.answerOnce(caller, key, request, invocation::proceed);
      }
      throw failure;
    }
  }

  /**
   * Returns the hash by which two requests are the same: of the path and all arguments of the
   * method.
   */
  private byte[] request(InvocationContext invocation) throws Exception {
    List<Object> parts = new ArrayList<>(List.of(request.path()));
    parts.addAll(Arrays.asList(invocation.getParameters()));
    return json.writeValueAsBytes(parts);
  }
}
