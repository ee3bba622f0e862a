package fi.koppi.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
  private final VerifiedTokens tokens =
      new VerifiedTokens(now::get, new SimpleMeterRegistry(), 100);
  private final SecurityIdentity coach =
      QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal("coach")).build();
  private final TokenDigest digest = TokenDigest.of("a.b.c");

  @Test
  void tokenIsFoundUntilItExpires() {
    store(digest, NOON.plusSeconds(60));

    now.set(NOON.plusSeconds(60).minusNanos(1));
    assertThat(tokens.find(digest)).isSameAs(coach);
    now.set(NOON.plusSeconds(60));
    assertThat(tokens.find(digest)).isNull();
  }

  @Test
  void tokenThatHasExpiredAlreadyIsNotFound() {
    store(digest, NOON.minusSeconds(1));

    assertThat(tokens.find(digest)).isNull();
  }

  @Test
  void discardedTokensAreNotFound() {
    store(digest, NOON.plusSeconds(60));

    tokens.discardAll();

    assertThat(tokens.find(digest)).isNull();
    assertThat(tokens.size()).isZero();
  }

  @Test
  void tokenWhoseVerificationBeganBeforeTheDiscardIsNotStoredAfterIt() {
    long begun = tokens.generation();
    tokens.discardAll();

    tokens.store(digest, coach, NOON.plusSeconds(60), begun);

    assertThat(tokens.find(digest)).isNull();
  }

  @Test
  void numberOfTokensIsBounded() {
    for (int i = 0; i < 1_000; i++) {
      store(TokenDigest.of("token " + i), NOON.plus(Duration.ofHours(1)));
    }

    assertThat(tokens.size()).isLessThanOrEqualTo(100);
  }

  @Test
  void digestIsThatOfTheWholeToken() {
    assertThat(TokenDigest.of("a.b.c")).isEqualTo(digest).isNotEqualTo(TokenDigest.of("a.b.d"));
  }

  private void store(TokenDigest key, Instant expiry) {
    tokens.store(key, coach, expiry, tokens.generation());
  }
}
