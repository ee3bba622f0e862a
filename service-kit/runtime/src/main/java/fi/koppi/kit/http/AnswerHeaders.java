package fi.koppi.kit.http;

import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.http.versions.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Adds the headers that follow from the representation, {@code ETag} and {@code Link}, answers 304
 * to a caller who has the present version, and corrects {@code Location}: it is absolute only with
 * the public address that an operator has configured, since the {@code Host} of a request is what
 * its sender likes.
 */
@Provider
@ApplicationScoped
public class AnswerHeaders implements ContainerResponseFilter {

  private final String publicAddress;

  @Inject
  AnswerHeaders(@ConfigProperty(name = "koppi.public-address") Optional<String> publicAddress) {
    this.publicAddress = publicAddress.orElse("").replaceFirst("/+$", "");
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    var headers = response.getHeaders();
    // Only what is open to everybody says by itself how long it may be kept.
    if (!headers.containsKey("Cache-Control")) {
      headers.putSingle("Cache-Control", "no-store");
    }
    var location = headers.getFirst("Location");
    if (location != null) {
      headers.putSingle("Location", publicAddress + relative(URI.create(location.toString())));
    }
    if (response.getEntity() instanceof Versioned versioned) {
      headers.putSingle("ETag", versioned.etag());
      if (versioned.knownByVersion() && isKnownToCaller(request, response, versioned)) {
        response.setStatusInfo(Response.Status.NOT_MODIFIED);
        response.setEntity(null);
      }
    }
    if (response.getEntity() instanceof Page<?> page && page.next() != null) {
      var next =
          request.getUriInfo().getRequestUriBuilder().replaceQueryParam("cursor", page.next());
      headers.putSingle("Link", "<%s>; rel=\"next\"".formatted(relative(next.build())));
    }
  }

  private static boolean isKnownToCaller(
      ContainerRequestContext request, ContainerResponseContext response, Versioned versioned) {
    var known = request.getHeaderString("If-None-Match");
    return request.getMethod().equals("GET")
        && response.getStatus() == Response.Status.OK.getStatusCode()
        && known != null
        && Arrays.stream(known.split(","))
            .map(tag -> tag.strip().replaceFirst("^W/", ""))
            .anyMatch(versioned.etag()::equals);
  }

  /**
   * Returns the path and query without the host, because behind a proxy our own host name is not
   * the caller's.
   */
  private static String relative(URI uri) {
    return uri.getRawQuery() == null
        ? uri.getRawPath()
        : uri.getRawPath() + "?" + uri.getRawQuery();
  }
}
