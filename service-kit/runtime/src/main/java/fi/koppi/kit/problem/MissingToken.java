package fi.koppi.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/**
 * Asks a caller without a token for one. The library's own mapper for this does not fit the Quarkus
 * that we build with: it reads a field that is no more.
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
