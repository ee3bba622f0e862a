package fi.koppi.kit.security;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.InvalidJwtException;

/**
 * Discards the verified tokens when the issuer's keys have changed, and when an operator wants it.
 * Quarkus by itself fetches the keys only when a token names one that it has not seen, and so would
 * never notice that a key is gone.
 */
@ApplicationScoped
class TokenWatch {

  private static final Logger LOG = Logger.getLogger(TokenWatch.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String NO_TOKEN = "none";
  private static final long NO_EPOCH = -1;

  private final VerifiedTokens verified;
  private final TokenEpoch epoch;
  private final IssuerKeys keys;
  private final TenantConfigBean issuer;
  private long changesSeen;
  private long epochSeen = NO_EPOCH;
  private boolean keysAwaited;
  private boolean fetching = true;

  @Inject
  TokenWatch(VerifiedTokens verified, TokenEpoch epoch, IssuerKeys keys, TenantConfigBean issuer) {
    this.verified = verified;
    this.epoch = epoch;
    this.keys = keys;
    this.issuer = issuer;
    this.changesSeen = keys.changes();
  }

  /** Fetches the issuer's keys, and discards the tokens if the keys are not those from before. */
  @Scheduled(
      every = "${koppi.tokens.keys-every:20s}",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  synchronized void lookAtKeys() {
    fetchKeys();
    long changes = keys.changes();
    if (changes != changesSeen) {
      changesSeen = changes;
      verified.discardAll();
      LOG.info("verified tokens discarded: cause=keys");
    }
  }

  /**
   * Discards the tokens if an operator wants it, again and again until the keys have been fetched
   * since: before that, a token of a withdrawn key would only be stored once more.
   */
  @Scheduled(
      every = "${koppi.tokens.epoch-every:1s}",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  synchronized void lookAtEpoch() {
    long current = epoch.current();
    if (current != epochSeen) {
      epochSeen = current;
      keysAwaited = true;
    }
    if (keysAwaited) {
      keysAwaited = !fetchKeys();
      verified.discardAll();
    }
  }

  /** Fetches the keys; false where none came, or others had been fetched within the last second. */
  private boolean fetchKeys() {
    var tenant = issuer.getDefaultTenant();
    if (tenant.oidcConfig().authServerUrl().isEmpty() || !tenant.ready()) {
      return true;
    }
    long before = keys.fetches();
    try {
      // The keys come first; that a text which is no token is refused then means nothing.
      tenant
          .provider()
          .refreshJwksAndVerifyJwtToken(NO_TOKEN, false, false, null)
          .onFailure(InvalidJwtException.class)
          .recoverWithNull()
          .await()
          .atMost(PATIENCE);
      logFetched();
    } catch (RuntimeException e) {
      logMissed(e);
    }
    return keys.fetches() > before;
  }

  private void logFetched() {
    if (!fetching) {
      LOG.warn("issuer's keys fetched again");
    }
    fetching = true;
  }

  /** Logs that the keys can't be fetched; not at each look, which may come every second. */
  private void logMissed(RuntimeException cause) {
    if (fetching) {
      LOG.warnf("issuer's keys not fetched: cause=%s", cause.getClass().getSimpleName());
    }
    fetching = false;
  }
}
