package fi.koppi.kit.http;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses the character U+0000 in a query and names the parameter. An address can hold this
 * character, but PostgreSQL cannot compare with it and would fail with an error that nobody
 * understands.
 */
class StorableQuery {

  /**
   * The names that parameters have in the contracts; any other name is not repeated in an answer.
   */
  private static final String NAME = "[A-Za-z]{1,40}";

  @ServerRequestFilter
  public void check(ContainerRequestContext request) {
    request
        .getUriInfo()
        .getQueryParameters()
        .forEach((name, values) -> {
          if (values.stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
            throw refused(name);
          }
        });
  }

  private static Refused refused(String name) {
    var pointer = name.matches(NAME) ? "query:" + name : "query";
    return new Refused(
        CommonProblem.VALIDATION_FAILED,
        List.of(new Violation(pointer, "invalid-value", "Leave out the character U+0000")));
  }
}
