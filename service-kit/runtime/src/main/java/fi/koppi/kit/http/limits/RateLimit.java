package fi.koppi.kit.http.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.CallerId;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Limits the rate of each caller per replica, and announces the limit in the {@code RateLimit} and
 * {@code RateLimit-Policy} fields (IETF draft-ietf-httpapi-ratelimit-headers). The persons who use
 * one client are limited each by themselves. Only callers with a valid token get a bucket, and lose
 * it when it has been full for a while.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION + 10)
public class RateLimit implements ContainerRequestFilter, ContainerResponseFilter {

  private static final Duration WINDOW = Duration.ofSeconds(1);
  private static final String BUCKET = RateLimit.class.getName();

  private final Cache<CallerId, Bucket> buckets =
      Caffeine.newBuilder().expireAfterAccess(WINDOW.multipliedBy(10)).build();
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
    var bucket = buckets.get(CallerId.of(identity), ignored -> newBucket());
    request.setProperty(BUCKET, bucket);
    if (!bucket.tryConsume(1)) {
      throw new Refused(
          CommonProblem.TOO_MANY_REQUESTS,
          "At most %d requests a second per client and person: wait for Retry-After seconds."
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

  private Bucket newBucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perSecond).refillGreedy(perSecond, WINDOW))
        .build();
  }
}
