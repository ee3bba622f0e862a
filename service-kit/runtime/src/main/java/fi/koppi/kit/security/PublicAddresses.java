package fi.koppi.kit.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The addresses that everybody may read. A token is not looked at there, so that one that has
 * expired keeps nobody from what needs none.
 */
@ApplicationScoped
class PublicAddresses {

  /** Comes before the authentication, which Quarkus gives the priority 200. */
  private static final int BEFORE_AUTHENTICATION = 1000;

  private final List<String> addresses;

  PublicAddresses(
      @ConfigProperty(name = "koppi.public-addresses", defaultValue = "/problems")
          List<String> addresses) {
    this.addresses = List.copyOf(addresses);
  }

  void register(@Observes Filters filters) {
    filters.register(this::dropToken, BEFORE_AUTHENTICATION);
  }

  private void dropToken(RoutingContext call) {
    var path = call.normalizedPath();
    if (addresses.stream().anyMatch(it -> path.equals(it) || path.startsWith(it + "/"))) {
      call.request().headers().remove(HttpHeaders.AUTHORIZATION);
    }
    call.next();
  }
}
