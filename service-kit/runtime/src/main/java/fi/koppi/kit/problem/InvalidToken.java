package fi.koppi.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers a caller whose token is not valid. It exists for the same reason as {@link MissingToken};
 * here Quarkus has already put the challenge into the answer.
 */
@Provider
@Priority(1)
public class InvalidToken extends ExceptionMapperBase<AuthenticationFailedException> {

  @Override
  protected HttpProblem toProblem(AuthenticationFailedException exception) {
    return Problems.of(CommonProblem.UNAUTHENTICATED);
  }
}
