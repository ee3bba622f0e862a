package fi.koppi.referralservice.secrecy.persistence;

import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.start.StartCondition;
import fi.koppi.referralservice.secrecy.MasterKey;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The id of the master key that wraps the stored keys. A service that has another master key does
 * not work, so that keys are never wrapped by two.
 */
@ApplicationScoped
class StoredMasterKeyId implements StartCondition {

  private final Sql sql;
  private final MasterKey master;

  StoredMasterKeyId(Sql sql, MasterKey master) {
    this.sql = sql;
    this.master = master;
  }

  /** Stores the id if there is none, and otherwise compares the service's master key with it. */
  @Override
  public void check() {
    // Of two replicas that start with different keys the first decides, and the other sees its row.
    sql.update("insert into master_key (id) values (?) on conflict do nothing", master.id());
    var stored = sql.select("select id from master_key", row -> row.getString("id")).getFirst();
    if (!stored.equals(master.id())) {
      throw new NotFulfilled(
          "the master key that wraps the stored keys: its id is %s, that of koppi.keyset is %s"
              .formatted(stored, master.id()));
    }
  }
}
