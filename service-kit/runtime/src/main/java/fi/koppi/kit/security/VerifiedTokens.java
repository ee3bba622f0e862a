package fi.koppi.kit.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The identities of tokens that were verified, until the tokens expire. Their number is bounded,
 * and all of them can be discarded at once.
 */
@ApplicationScoped
class VerifiedTokens {

  private final InstantSource time;
  private final Cache<TokenDigest, Entry> entries;
  private final AtomicLong generation = new AtomicLong();

  @Inject
  VerifiedTokens(
      InstantSource time,
      MeterRegistry metrics,
      @ConfigProperty(name = "koppi.tokens.remembered", defaultValue = "5000") long most) {
    this.time = time;
    this.entries =
        Caffeine.newBuilder()
            .maximumSize(most)
            .expireAfter(Expiry.<TokenDigest, Entry>creating((digest, entry) -> lifeOf(entry)))
            .recordStats()
            .build();
    CaffeineCacheMetrics.monitor(metrics, entries, "verified-tokens");
  }

  /** Finds the identity of a token that is still valid; null where it has to be verified. */
  @Nullable SecurityIdentity find(TokenDigest digest) {
    var entry = entries.getIfPresent(digest);
    return entry != null
            && entry.generation == generation.get()
            && time.instant().isBefore(entry.expiry)
        ? entry.identity
        : null;
  }

  /** Returns the current generation; a verification has to read it before it begins. */
  long generation() {
    return generation.get();
  }

  /**
   * Stores the identity of a token.
   *
   * @param begun the generation in which the verification began: if the tokens have been discarded
   *     since, this one is not stored either, since it may have been verified with an old key
   */
  void store(TokenDigest digest, SecurityIdentity identity, Instant expiry, long begun) {
    if (begun == generation.get()) {
      entries.put(digest, new Entry(identity, expiry, begun));
    }
  }

  /** Makes every token be verified anew when it comes next. */
  void discardAll() {
    generation.incrementAndGet();
    entries.invalidateAll();
  }

  /** Returns the number of tokens, after removing those that have expired or exceed the limit. */
  long size() {
    entries.cleanUp();
    return entries.estimatedSize();
  }

  private Duration lifeOf(Entry entry) {
    var life = Duration.between(time.instant(), entry.expiry);
    return life.isNegative() ? Duration.ZERO : life;
  }

  private record Entry(SecurityIdentity identity, Instant expiry, long generation) {}
}
