package fi.koppi.kit.sql;

import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A collector of values by key that writes them all at once, just before the transaction commits.
 * So a few statements do what would otherwise take a few for each key. The last value of a key
 * counts.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 */
public final class BeforeCommit<K, V> {

  private final TransactionSynchronizationRegistry transactions;
  private final Consumer<Map<K, V>> write;

  /**
   * @param write writes all values; it is called in the transaction, and an exception rolls it back
   */
  public BeforeCommit(TransactionSynchronizationRegistry transactions, Consumer<Map<K, V>> write) {
    this.transactions = transactions;
    this.write = write;
  }

  /** Collects the value for the key. The caller has to be in a transaction. */
  public void put(K key, V value) {
    gathered().put(key, value);
  }

  @SuppressWarnings("unchecked") // Nobody else uses this key.
  private Map<K, V> gathered() {
    var known = (Map<K, V>) transactions.getResource(this);
    if (known != null) {
      return known;
    }
    Map<K, V> gathered = new LinkedHashMap<>();
    transactions.putResource(this, gathered);
    transactions.registerInterposedSynchronization(new HandOver(() -> handOver(gathered)));
    return gathered;
  }

  private void handOver(Map<K, V> gathered) {
    // What is put from now on is gathered anew, and handed over after this.
    transactions.putResource(this, null);
    write.accept(gathered);
  }

  private record HandOver(Runnable work) implements Synchronization {

    @Override
    public void beforeCompletion() {
      work.run();
    }

    @Override
    public void afterCompletion(int status) {
      // The collected values are gone with the transaction.
    }
  }
}
