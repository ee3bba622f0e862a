package fi.koppi.kit.security;

import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcResponseFilter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Sees the key set of the issuer each time that Quarkus fetches it. */
@ApplicationScoped
@OidcEndpoint(OidcEndpoint.Type.JWKS)
class IssuerKeys implements OidcResponseFilter {

  private static final int OK = 200;

  private volatile State state = new State("", 0, 0);
  private volatile long lastFetch = System.nanoTime();

  @Override
  public Uni<Void> filter(OidcResponseFilterContext response) {
    if (response.statusCode() == OK) {
      seen(response.responseBody().toString());
    }
    return Uni.createFrom().voidItem();
  }

  /** Returns how many key sets have been fetched. */
  long fetches() {
    return state.fetches;
  }

  /** Returns how many fetched key sets differed from the one before. */
  long changes() {
    return state.changes;
  }

  /** Returns the time since the last fetch, or since the start of the service. */
  Duration sinceLastFetch() {
    return Duration.ofNanos(System.nanoTime() - lastFetch);
  }

  private synchronized void seen(String keys) {
    lastFetch = System.nanoTime();
    var changes = keys.equals(state.keys) ? state.changes : state.changes + 1;
    state = new State(keys, state.fetches + 1, changes);
  }

  private record State(String keys, long fetches, long changes) {}
}
