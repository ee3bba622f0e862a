package fi.koppi.kit.problem;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import fi.koppi.kit.sql.Causes;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;

/**
 * Gives every problem that was not made by a {@link Refused} its stable type, a detail that
 * explains how to correct the request, and the places that are wrong. Exception messages never
 * reach the caller: they can hold what the caller sent.
 */
@ApplicationScoped
class ProblemTyping implements ProblemPostProcessor {

  /**
   * Places this mapper before the library's logger, which would log the caller's errors as ours.
   */
  @Override
  public int priority() {
    return 200;
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    if (problem.getType() != null) {
      return problem;
    }
    var json = Causes.find(context.cause, JsonProcessingException.class);
    if (json != null && !isOfTheBody(json, context.cause)) {
      // Whatever rule our own data breaks, the caller can do nothing about it.
      return Problems.of(CommonProblem.INTERNAL_ERROR);
    }
    var refused = Causes.find(context.cause, Refused.class);
    if (refused != null) {
      return Problems.of(refused);
    }
    if (json != null) {
      return JsonProblems.of(json);
    }
    var constraint = Causes.find(context.cause, ConstraintViolationException.class);
    if (constraint != null) {
      return ValidationProblems.of(constraint);
    }
    if (Causes.find(context.cause, OptimisticLockException.class) != null) {
      return Problems.of(CommonProblem.STALE_VERSION);
    }
    if (Causes.areUniqueViolation(context.cause)) {
      return Problems.of(CommonProblem.CONFLICT);
    }
    return Causes.areDatabaseAway(context.cause)
        ? Problems.of(CommonProblem.UNAVAILABLE)
        : byStatus(problem);
  }

  /**
   * Returns whether the exception is about the body of the request. The reader of bodies throws it
   * as it is or as a refusal; one of stored data or of an answer comes with another exception
   * around it, or from a generator.
   */
  private static boolean isOfTheBody(JsonProcessingException json, Throwable thrown) {
    return (thrown instanceof JsonProcessingException || thrown instanceof WebApplicationException)
        && !(json.getProcessor() instanceof JsonGenerator);
  }

  private static HttpProblem byStatus(HttpProblem problem) {
    var type = CommonProblem.ofStatus(problem.getStatusCode());
    var remedy = type == CommonProblem.FORBIDDEN ? MissingRole.remedy() : type.remedy();
    var typed = Problems.builder(type, remedy, List.of());
    typed.withStatus(problem.getStatusCode());
    problem.getHeaders().forEach(typed::withHeader);
    return typed.build();
  }
}
