package fi.koppi.kit.http;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.SortedSet;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Says which methods an address has: to {@code OPTIONS}, and with the 405 for any other one (RFC
 * 9110 §15.5.6). The REST layer would name the methods of all addresses of the class, or none.
 */
class AllowedMethods {

  private final ResourceMethods methods;

  AllowedMethods(ResourceMethods methods) {
    this.methods = methods;
  }

  @ServerRequestFilter(preMatching = true)
  public @Nullable Response answer(ContainerRequestContext request) {
    var allowed = allowed(request);
    if (request.getMethod().equals(HttpMethod.OPTIONS)) {
      if (allowed.isEmpty()) {
        throw new Refused(CommonProblem.NOT_FOUND);
      }
      return Response.noContent().header(HttpHeaders.ALLOW, String.join(", ", allowed)).build();
    }
    // Where classes share an address, the REST layer looks into one of them only, and says 404.
    if (!allowed.isEmpty() && !allowed.contains(request.getMethod())) {
      throw new Refused(CommonProblem.METHOD_NOT_ALLOWED);
    }
    return null;
  }

  @ServerResponseFilter
  public void name(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() == CommonProblem.METHOD_NOT_ALLOWED.status()) {
      response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", allowed(request)));
    }
  }

  private SortedSet<String> allowed(ContainerRequestContext request) {
    var path = request.getUriInfo().getPath();
    return methods.at(path.startsWith("/") ? path : "/" + path);
  }
}
