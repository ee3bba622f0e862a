package fi.koppi.kit.event;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Accepts the caller's correlation if it is a UUID, and names the correlation in every answer. */
class LineageFilter {

  private static final Pattern UUID_FORM =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private final Lineage lineage;

  LineageFilter(Lineage lineage) {
    this.lineage = lineage;
  }

  @ServerRequestFilter(preMatching = true)
  public void begin(ContainerRequestContext request) {
    @Nullable String asked = request.getHeaderString(Lineage.HEADER);
    if (asked != null && UUID_FORM.matcher(asked).matches()) {
      lineage.begin(asked);
    }
    MDC.put("correlationId", lineage.correlationId());
  }

  @ServerResponseFilter
  public void echo(ContainerResponseContext response) {
    response.getHeaders().putSingle(Lineage.HEADER, lineage.correlationId());
  }
}
