package fi.koppi.kit.security;

import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

/**
 * A number in the database, the one place that all replicas share. When it grows, each replica
 * discards the tokens that it has verified.
 */
@ApplicationScoped
public class TokenEpoch {

  private static final Logger LOG = Logger.getLogger(TokenEpoch.class);

  private final Sql sql;
  private final VerifiedTokens verified;

  @Inject
  TokenEpoch(Sql sql, VerifiedTokens verified) {
    this.sql = sql;
    this.verified = verified;
  }

  /** Makes all replicas verify every token anew: this one at once, the others within a second. */
  @Transactional
  public void advance() {
    sql.update("update token_epoch set epoch = epoch + 1, advanced_at = now()");
    verified.discardAll();
    LOG.info("verified tokens discarded: cause=operator");
  }

  long current() {
    return sql.select("select epoch from token_epoch", row -> row.getLong("epoch")).getFirst();
  }
}
