package fi.koppi.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives every problem that was not made by a {@link Refused} its stable type, a detail that tells
 * how to mend the request, and the places that are wrong. Exception messages never reach the
 * caller: they can hold what the caller sent.
 */
@ApplicationScoped
class ProblemTyping implements ProblemPostProcessor {

  private static final String UNIQUE_VIOLATION = "23505";
  private static final String NO_CONNECTION = "08001";

  /** Connection lost, too many of them, or the server shutting down or starting up. */
  private static final Pattern AWAY = Pattern.compile("08...|53...|57P0[1-5]");

  /** Before the library's logger, which otherwise logs the caller's errors as ours. */
  @Override
  public int priority() {
    return 200;
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    if (problem.getType() != null) {
      return problem;
    }
    var refused = causeOf(context.cause, Refused.class);
    if (refused != null) {
      return Problems.of(refused);
    }
    var json = causeOf(context.cause, JsonProcessingException.class);
    if (json != null) {
      return JsonProblems.of(json);
    }
    var constraint = causeOf(context.cause, ConstraintViolationException.class);
    if (constraint != null) {
      return ValidationProblems.of(constraint);
    }
    if (causeOf(context.cause, OptimisticLockException.class) != null) {
      return Problems.of(
          CommonProblem.STALE_VERSION, "Another change came first: read it again and repeat.");
    }
    var state = sqlState(context.cause);
    if (state.equals(UNIQUE_VIOLATION)) {
      return Problems.of(
          CommonProblem.CONFLICT, "It was added before, perhaps a moment ago: read it instead.");
    }
    return AWAY.matcher(state).matches()
        ? Problems.of(CommonProblem.UNAVAILABLE, "Repeat the request in a moment.")
        : byStatus(problem);
  }

  private static HttpProblem byStatus(HttpProblem problem) {
    var type = CommonProblem.ofStatus(problem.getStatusCode());
    var typed = Problems.builder(type, detailOf(type), List.of());
    typed.withStatus(problem.getStatusCode());
    problem.getHeaders().forEach(typed::withHeader);
    return typed.build();
  }

  private static String detailOf(CommonProblem type) {
    return switch (type) {
      case UNAUTHENTICATED -> Problems.SEND_TOKEN;
      case FORBIDDEN -> "The token lacks the role that this operation asks for.";
      case NOT_FOUND ->
          "It does not exist, or it belongs to another organisation; check the address.";
      case METHOD_NOT_ALLOWED -> "See the OpenAPI document for the methods of this address.";
      case NOT_ACCEPTABLE -> "Accept application/json.";
      case BODY_TOO_LARGE -> "Send a smaller body.";
      case UNSUPPORTED_MEDIA_TYPE -> "Send Content-Type: application/json.";
      case INTERNAL_ERROR -> "Nothing was changed. Repeat with the same Idempotency-Key.";
      default -> "The request cannot be understood; compare it with the OpenAPI document.";
    };
  }

  private static String sqlState(Throwable cause) {
    var failure = causeOf(cause, SQLException.class);
    if (failure == null) {
      return "";
    }
    // PostgreSQL always tells a state; the pool tells none when it gets no connection in time.
    return failure.getSQLState() == null ? NO_CONNECTION : failure.getSQLState();
  }

  private static <T extends Throwable> @Nullable T causeOf(
      @Nullable Throwable thrown, Class<T> type) {
    for (var at = thrown; at != null; at = at.getCause()) {
      if (type.isInstance(at)) {
        return type.cast(at);
      }
    }
    return null;
  }
}
