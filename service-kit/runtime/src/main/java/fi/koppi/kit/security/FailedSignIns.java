package fi.koppi.kit.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.ProblemAnswer;
import io.github.bucket4j.Bucket;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Limits how many tokens that are not valid an address may send. Beyond that only tokens that were
 * verified before are accepted from it: each other one would cost a verification. Behind a proxy
 * that the server trusts, the address is the one that the proxy names.
 */
@ApplicationScoped
class FailedSignIns {

  // Before the verification of tokens, and after the limits of a request's size.
  private static final int BEFORE_AUTHENTICATION = 800;
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final long MOST_ADDRESSES = 10_000;
  private static final String SCHEME = "bearer ";

  private final VerifiedTokens verified;
  private final long perMinute;
  private final Cache<String, Bucket> failures =
      Caffeine.newBuilder().maximumSize(MOST_ADDRESSES).expireAfterAccess(WINDOW).build();

  FailedSignIns(
      VerifiedTokens verified,
      @ConfigProperty(name = "koppi.rate-limit.failed-sign-ins-per-minute", defaultValue = "300")
          long perMinute) {
    this.verified = verified;
    this.perMinute = perMinute;
  }

  void register(@Observes Filters filters) {
    filters.register(this::handle, BEFORE_AUTHENTICATION);
  }

  private void handle(RoutingContext call) {
    var token = tokenOf(call);
    if (token == null) {
      call.next();
      return;
    }
    var address = call.request().remoteAddress().hostAddress();
    if (isExhausted(address) && verified.find(TokenDigest.of(token)) == null) {
      call.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(WINDOW.toSeconds()));
      ProblemAnswer.send(call, CommonProblem.TOO_MANY_REQUESTS);
      return;
    }
    call.addEndHandler(ended -> count(call, address));
    call.next();
  }

  private void count(RoutingContext call, String address) {
    if (call.response().getStatusCode() == CommonProblem.UNAUTHENTICATED.status()) {
      failures.get(address, any -> newBucket()).tryConsume(1);
    }
  }

  private boolean isExhausted(String address) {
    var bucket = failures.getIfPresent(address);
    return bucket != null && bucket.getAvailableTokens() == 0;
  }

  private static @Nullable String tokenOf(RoutingContext call) {
    var authorization = call.request().getHeader(HttpHeaders.AUTHORIZATION);
    return authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith(SCHEME)
        ? authorization.substring(SCHEME.length()).strip()
        : null;
  }

  private Bucket newBucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
        .build();
  }
}
