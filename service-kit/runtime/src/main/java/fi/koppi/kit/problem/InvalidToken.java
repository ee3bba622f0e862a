package fi.koppi.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/**
 * Tells a caller that the token is not valid, for the reason of {@link MissingToken}. Here the
 * challenge has been put into the answer before.
 */
@Provider
@Priority(1)
public class InvalidToken extends ExceptionMapperBase<AuthenticationFailedException> {

  @Override
  protected HttpProblem toProblem(AuthenticationFailedException exception) {
    return Problems.of(CommonProblem.UNAUTHENTICATED);
  }
}
