package fi.koppi.referralservice.secrecy.persistence;

import fi.koppi.kit.sql.Sql;
import fi.koppi.referralservice.secrecy.BlindIndex;
import fi.koppi.referralservice.secrecy.IndexKeys;
import fi.koppi.referralservice.secrecy.MasterKeys;
import fi.koppi.referralservice.secrecy.Undecipherable;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;

/** The key of the blind index in the keys' database, wrapped by a master key. */
@ApplicationScoped
class StoredIndexKey implements IndexKeys {

  private static final int BYTES = 32;

  private final Sql keys;
  private final MasterKeys masters;

  @Inject
  StoredIndexKey(@DataSource("keys") Sql keys, MasterKeys masters) {
    this.keys = keys;
    this.masters = masters;
  }

  /** Stores a random key, for an installation that has no index yet. */
  void makeRandom() {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    store(new SecretKeySpec(random, BlindIndex.ALGORITHM));
  }

  /**
   * Stores the key by which a release before has made its indexes, unless one is stored already.
   *
   * @param masterKeyId the master key of that release
   */
  void adoptDerived(String masterKeyId) {
    if (keys.select("select 1 from blind_index_key", row -> row.getInt(1)).isEmpty()) {
      store(masters.derivedIndexKey(masterKeyId));
    }
  }

  private void store(SecretKeySpec key) {
    // Of two replicas the first decides.
    keys.update(
        """
        insert into blind_index_key (master_key_id, wrapped) values (?, ?)
        on conflict do nothing\
        """,
        masters.id(),
        masters.wrapIndexKey(key));
  }

  @Override
  public SecretKeySpec get() {
    return stored().key(masters);
  }

  @Override
  public boolean isWrappedBy(String masterKeyId) {
    return stored().masterKeyId().equals(masterKeyId);
  }

  @Override
  public void rewrap() {
    var stored = stored();
    if (!stored.masterKeyId().equals(masters.id())) {
      keys.select(
          "select rewrap_blind_index_key(?, ?, decode(?, 'hex'))",
          row -> row,
          stored.masterKeyId(),
          masters.id(),
          HexFormat.of().formatHex(masters.wrapIndexKey(stored.key(masters))));
    }
  }

  private Stored stored() {
    return keys
        .select(
            "select master_key_id, encode(wrapped, 'hex') from blind_index_key",
            row -> new Stored(row.getString(1), row.getString(2)))
        .stream()
        .findFirst()
        .orElseThrow(() -> new Undecipherable("the key of the blind index is gone"));
  }

  private record Stored(String masterKeyId, String wrapped) {

    SecretKeySpec key(MasterKeys masters) {
      return masters.unwrapIndexKey(masterKeyId, HexFormat.of().parseHex(wrapped));
    }
  }
}
