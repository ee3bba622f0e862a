package fi.koppi.kit.sql;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;

/** Locks rows of which each replica takes its own, so that none waits for another. */
public final class SkipLocked {

  private SkipLocked() {}

  /** Locks the first row that no other transaction has locked, until the transaction ends. */
  public static <T> Optional<T> first(PanacheQuery<T> query) {
    return query
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
        .firstResultOptional();
  }
}
