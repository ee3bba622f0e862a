package fi.koppi.kit.sql;

import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Gathers in a transaction what has to be written for many keys, and hands it over once before the
 * transaction commits: a few statements do then what would take a few for each key. Of a key the
 * last word counts.
 *
 * @param <K> what is written for
 * @param <V> what is to be written
 */
public final class BeforeCommit<K, V> {

  private final TransactionSynchronizationRegistry transactions;
  private final Consumer<Map<K, V>> write;

  /**
   * @param write is called in the transaction; an exception rolls it back
   */
  public BeforeCommit(TransactionSynchronizationRegistry transactions, Consumer<Map<K, V>> write) {
    this.transactions = transactions;
    this.write = write;
  }

  /** Keeps the value for the key until the transaction ends; there has to be one. */
  public void put(K key, V value) {
    gathered().put(key, value);
  }

  @SuppressWarnings("unchecked") // Nobody else has this key.
  private Map<K, V> gathered() {
    var known = (Map<K, V>) transactions.getResource(this);
    if (known != null) {
      return known;
    }
    Map<K, V> gathered = new LinkedHashMap<>();
    transactions.putResource(this, gathered);
    transactions.registerInterposedSynchronization(new HandOver(() -> write.accept(gathered)));
    return gathered;
  }

  private record HandOver(Runnable work) implements Synchronization {

    @Override
    public void beforeCompletion() {
      work.run();
    }

    @Override
    public void afterCompletion(int status) {
      // What was gathered goes with the transaction.
    }
  }
}
