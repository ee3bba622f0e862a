package fi.koppi.kit.http;

import fi.koppi.kit.http.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Adds the headers that every answer needs, and {@code Link} to a page, and corrects {@code
 * Location}: it is absolute only with the public address that an operator has configured, since the
 * {@code Host} of a request is what its sender likes.
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
    // Whether an answer is compressed depends on what the caller accepts.
    headers.add("Vary", "Accept-Encoding");
    if (response.getEntity() instanceof Page<?> page && page.next() != null) {
      var next =
          request.getUriInfo().getRequestUriBuilder().replaceQueryParam("cursor", page.next());
      headers.putSingle("Link", "<%s>; rel=\"next\"".formatted(relative(next.build())));
    }
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
