package fi.koppi.referralservice.secrecy.persistence;

import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.start.StartCondition;
import fi.koppi.referralservice.secrecy.MasterKey;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The id of the master key that wraps the stored keys, in each of the two databases. A service that
 * has another master key does not work, so that keys are never wrapped by two; nor does one whose
 * databases don't belong together.
 */
@ApplicationScoped
class StoredMasterKeyId implements StartCondition {

  private final Sql sql;
  private final Sql keys;
  private final MasterKey master;

  StoredMasterKeyId(Sql sql, @DataSource("keys") Sql keys, MasterKey master) {
    this.sql = sql;
    this.keys = keys;
    this.master = master;
  }

  /** Stores the id if there is none, and otherwise compares the service's master key with it. */
  @Override
  public void check() {
    check(sql);
    check(keys);
  }

  private void check(Sql database) {
    // Of two replicas that start with different keys the first decides, and the other sees its row.
    database.update("insert into master_key (id) values (?) on conflict do nothing", master.id());
    var stored =
        database.select("select id from master_key", row -> row.getString("id")).getFirst();
    if (!stored.equals(master.id())) {
      throw new NotFulfilled(
          "the master key that wraps the stored keys: its id is %s, that of koppi.keyset is %s"
              .formatted(stored, master.id()));
    }
  }
}
