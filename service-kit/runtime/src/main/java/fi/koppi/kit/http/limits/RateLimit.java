package fi.koppi.kit.http.limits;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import io.github.bucket4j.Bucket;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Limits the rate of each OAuth2 client per replica, and announces the limit in the {@code
 * RateLimit} and {@code RateLimit-Policy} fields (IETF draft-ietf-httpapi-ratelimit-headers). Only
 * clients with a valid token get a bucket, so their number is bounded.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION + 10)
public class RateLimit implements ContainerRequestFilter, ContainerResponseFilter {

  private static final Duration WINDOW = Duration.ofSeconds(1);
  private static final String BUCKET = RateLimit.class.getName();

  private final ConcurrentMap<String, Bucket> buckets = new ConcurrentHashMap<>();
  private final SecurityIdentity identity;
  private final long perSecond;

  @Inject
  RateLimit(
      SecurityIdentity identity,
      @ConfigProperty(name = "koppi.rate-limit.per-second", defaultValue = "500") long perSecond) {
    this.identity = identity;
    this.perSecond = perSecond;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (identity.isAnonymous()) {
      return;
    }
    var bucket = buckets.computeIfAbsent(client(), ignored -> newBucket());
    request.setProperty(BUCKET, bucket);
    if (!bucket.tryConsume(1)) {
      throw new Refused(
          CommonProblem.TOO_MANY_REQUESTS,
          "At most %d requests a second per client: wait for Retry-After seconds."
              .formatted(perSecond));
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(BUCKET) instanceof Bucket bucket) {
      var headers = response.getHeaders();
      headers.putSingle("RateLimit-Policy", "\"client\";q=%d;w=1".formatted(perSecond));
      headers.putSingle("RateLimit", "\"client\";r=%d;t=1".formatted(bucket.getAvailableTokens()));
      if (response.getStatus() == CommonProblem.TOO_MANY_REQUESTS.status()) {
        headers.putSingle("Retry-After", WINDOW.toSeconds());
      }
    }
  }

  private String client() {
    var principal = identity.getPrincipal();
    var azp = principal instanceof JsonWebToken token ? token.<String>getClaim("azp") : null;
    return azp == null ? principal.getName() : azp;
  }

  private Bucket newBucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perSecond).refillGreedy(perSecond, WINDOW))
        .build();
  }
}
