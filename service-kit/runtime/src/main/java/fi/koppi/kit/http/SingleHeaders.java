package fi.koppi.kit.http;

import fi.koppi.kit.http.idempotency.Idempotent;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.ProblemAnswer;
import fi.koppi.kit.problem.Violation;
import fi.koppi.kit.security.CurrentActor;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Refuses a request that sends a header twice of which one value is meant: whoever reads it would
 * take the first, and a proxy before us perhaps the last.
 *
 * <p>A second {@code Authorization} is answered 400 and not 401: it is what RFC 6750 §3.1 calls an
 * {@code invalid_request}, since another token would not help. {@code If-None-Match} is a list, and
 * its lines are read as one.
 *
 * <p>One way stays open: of a request that asks to go on in HTTP/2 without TLS ({@code Upgrade:
 * h2c}) the server itself keeps the last line of each header before anybody sees them. Proxies do
 * not pass that on.
 */
@ApplicationScoped
class SingleHeaders {

  // After the limits of a request's size, and before anybody reads a token.
  private static final int BEFORE_AUTHENTICATION = 950;

  private static final String AUTHORIZATION = "Authorization";

  private static final List<String> MEANT_ONCE =
      List.of(
          AUTHORIZATION, "Content-Type", "If-Match", Idempotent.HEADER, CurrentActor.ACTING_PERSON);

  void register(@Observes Filters filters) {
    filters.register(this::handle, BEFORE_AUTHENTICATION);
  }

  private void handle(RoutingContext call) {
    var sent = call.request().headers();
    var repeated = MEANT_ONCE.stream().filter(name -> sent.getAll(name).size() > 1).findFirst();
    if (repeated.isEmpty()) {
      call.next();
      return;
    }
    if (repeated.get().equals(AUTHORIZATION)) {
      call.response().putHeader("WWW-Authenticate", "Bearer error=\"invalid_request\"");
    }
    ProblemAnswer.send(
        call,
        CommonProblem.VALIDATION_FAILED,
        new Violation("header:" + repeated.get(), "repeated", "Send this header once"));
  }
}
