package fi.koppi.kit.http;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a large body before it is read. The server's own limit, which is higher, cuts off those
 * that do not tell their length, and has no words for it.
 */
class BodyLimit {

  private final long bytes;

  BodyLimit(@ConfigProperty(name = "koppi.body-limit", defaultValue = "1M") MemorySize limit) {
    this.bytes = limit.asLongValue();
  }

  @ServerRequestFilter
  public void check(ContainerRequestContext request) {
    if (request.getLength() > bytes) {
      throw new Refused(
          CommonProblem.BODY_TOO_LARGE, "Send at most %d bytes at a time.".formatted(bytes));
    }
  }
}
