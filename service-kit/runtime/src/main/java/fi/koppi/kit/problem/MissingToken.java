package fi.koppi.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/**
 * Asks a caller without a token for one. The mapper of the library does not fit our version of
 * Quarkus: it reads a field that no longer exists.
 */
@Provider
@Priority(1)
public class MissingToken extends ExceptionMapperBase<UnauthorizedException> {

  @Override
  protected HttpProblem toProblem(UnauthorizedException exception) {
    return HttpProblem.builder(Problems.of(CommonProblem.UNAUTHENTICATED))
        .withHeader("WWW-Authenticate", "Bearer")
        .build();
  }
}
