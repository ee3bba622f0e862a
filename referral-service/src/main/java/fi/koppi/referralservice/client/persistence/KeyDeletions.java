package fi.koppi.referralservice.client.persistence;

import fi.koppi.kit.sql.Sql;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.client.vault.OrderedDeletions;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * The deletion of the keys of forgotten clients. It can't be taken back and lies in another
 * database, so it is ordered in the transaction that forgets the client, and done once that is
 * committed: by the same call if the keys' database answers, and by a timer otherwise.
 */
@ApplicationScoped
class KeyDeletions implements OrderedDeletions {

  private static final Logger LOG = Logger.getLogger(KeyDeletions.class);
  private static final int PORTION = 100;

  private final Sql sql;
  private final Sql keys;
  private final TransactionSynchronizationRegistry transactions;
  private final InstantSource time;

  @Inject
  KeyDeletions(
      Sql sql,
      @DataSource("keys") Sql keys,
      TransactionSynchronizationRegistry transactions,
      InstantSource time) {
    this.sql = sql;
    this.keys = keys;
    this.transactions = transactions;
    this.time = time;
  }

  /** Orders the deletion of the client's keys in the present transaction. */
  void order(ClientId client) {
    sql.update(
        """
        insert into client_key_deletion (client_id, ordered_at) values (?, ?)
        on conflict do nothing\
        """,
        client.value(),
        time.instant());
    transactions.registerInterposedSynchronization(new AfterCommit(() -> deleteAtOnce(client)));
  }

  private void deleteAtOnce(ClientId client) {
    try {
      delete(List.of(client.value()));
    } catch (Sql.Failure e) {
      LOG.warnf("keys of a forgotten client are not deleted yet: %s", e.getMessage());
    }
  }

  @Override
  public boolean deletePortion() {
    var ordered =
        sql.select(
            """
            select client_id from client_key_deletion
            order by ordered_at, client_id limit ?\
            """,
            row -> row.getObject("client_id", UUID.class),
            PORTION);
    if (!ordered.isEmpty()) {
      delete(ordered);
      sql.update("delete from client_key_deletion where client_id = any(?::uuid[])", ordered);
    }
    return ordered.size() == PORTION;
  }

  private void delete(List<UUID> clients) {
    keys.update("delete from client_key where client_id = any(?::uuid[])", clients);
  }

  private record AfterCommit(Runnable work) implements Synchronization {

    @Override
    public void beforeCompletion() {
      // Until the transaction has committed, it may still be taken back.
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        work.run();
      }
    }
  }
}
