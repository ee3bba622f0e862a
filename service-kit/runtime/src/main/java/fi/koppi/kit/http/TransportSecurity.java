package fi.koppi.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells browsers to come by TLS only, once they have: on a connection by TLS, and where the public
 * address says that TLS ends in front of the service.
 */
@ApplicationScoped
class TransportSecurity {

  private static final int EARLY = 900;

  private final boolean publicByTls;

  TransportSecurity(@ConfigProperty(name = "koppi.public-address") Optional<String> publicAddress) {
    this.publicByTls = publicAddress.filter(address -> address.startsWith("https:")).isPresent();
  }

  void register(@Observes Filters filters) {
    filters.register(this::handle, EARLY);
  }

  private void handle(RoutingContext call) {
    if (publicByTls || "https".equals(call.request().scheme())) {
      call.response().putHeader("Strict-Transport-Security", "max-age=31536000");
    }
    call.next();
  }
}
