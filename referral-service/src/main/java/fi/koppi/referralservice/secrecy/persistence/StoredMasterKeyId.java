package fi.koppi.referralservice.secrecy.persistence;

import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.start.StartCondition;
import fi.koppi.referralservice.secrecy.MasterKeys;
import fi.koppi.referralservice.secrecy.RegisteredMasterKey;
import fi.koppi.referralservice.secrecy.RegisteredMasterKeys;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * The ids of the master keys that wrap stored keys, in each of the two databases, of which one is
 * the present one. A service whose present master key is another one takes its place, if it can
 * open what that one has wrapped. Otherwise it does not work, so that keys are never wrapped by two
 * that nobody has together; nor does one whose databases don't belong together.
 */
@ApplicationScoped
class StoredMasterKeyId implements StartCondition, RegisteredMasterKeys {

  private static final Logger LOG = Logger.getLogger(StoredMasterKeyId.class);

  private static final String ALL =
      "select id, since, succeeded_at from master_key order by since, succeeded_at nulls last, id";

  private final Sql sql;
  private final Sql keys;
  private final MasterKeys masters;
  private final StoredIndexKey index;

  @Inject
  StoredMasterKeyId(
      Sql sql, @DataSource("keys") Sql keys, MasterKeys masters, StoredIndexKey index) {
    this.sql = sql;
    this.keys = keys;
    this.masters = masters;
    this.index = index;
  }

  /**
   * Stores the id if there is none, and otherwise compares the service's master keys with it. The
   * blind index gets its key before the master key by which it was made gives way.
   */
  @Override
  public void check() {
    boolean isNew = registerFirst(sql, masters.id());
    var before = present(sql).id();
    boolean isNewForKeys = registerFirst(keys, before);
    requireHeld(before);
    if (isNew && isNewForKeys) {
      index.makeRandom();
    }
    index.adoptDerived(before);
    check(sql);
    check(keys);
    // A key that doesn't open is found out now, and not by the first look-up.
    index.get();
  }

  @Override
  public List<RegisteredMasterKey> all() {
    return all(keys);
  }

  /** Registers a master key in a database that has none, and returns whether it did. */
  private static boolean registerFirst(Sql database, String id) {
    // Of two replicas that start with different keys the first decides, and the other sees its row.
    return database.update(
            """
            insert into master_key (id, index_of_its_own)
            select ?, true where not exists (select from master_key)
            on conflict do nothing\
            """,
            id)
        == 1;
  }

  private void check(Sql database) {
    var present = present(database).id();
    if (present.equals(masters.id())) {
      return;
    }
    requireHeld(present);
    if (all(database).stream().anyMatch(key -> key.id().equals(masters.id()))) {
      LOG.warnf(
          "koppi.keyset is a master key that has been succeeded: id=%s present=%s",
          masters.id(), present);
    } else {
      rotate(database, present);
    }
  }

  private void requireHeld(String present) {
    if (!masters.has(present)) {
      throw new NotFulfilled(
          ("the master key that wraps the stored keys: its id is %s, that of koppi.keyset is %s, and"
                  + " koppi.further-keysets doesn't have it either")
              .formatted(present, masters.id()));
    }
  }

  private void rotate(Sql database, String former) {
    // Of two replicas the second finds no row that it could end, and registers nothing.
    int begun =
        database.update(
            """
            with ended as (
              update master_key set succeeded_at = now()
              where id = ? and succeeded_at is null returning id)
            insert into master_key (id, index_of_its_own) select ?, true from ended\
            """,
            former,
            masters.id());
    if (begun == 1) {
      LOG.infof("master key rotated: former=%s present=%s", former, masters.id());
    }
  }

  private static RegisteredMasterKey present(Sql database) {
    return all(database).stream()
        .filter(RegisteredMasterKey::isPresent)
        .findFirst()
        .orElseThrow(() -> new NotFulfilled("a master key in the table master_key"));
  }

  private static List<RegisteredMasterKey> all(Sql database) {
    return database.select(
        ALL,
        row -> {
          var succeeded = row.getObject("succeeded_at", OffsetDateTime.class);
          return new RegisteredMasterKey(
              row.getString("id"),
              Sql.instant(row, "since"),
              succeeded == null ? null : succeeded.toInstant());
        });
  }
}
