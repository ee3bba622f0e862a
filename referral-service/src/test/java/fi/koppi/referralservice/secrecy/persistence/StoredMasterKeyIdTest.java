package fi.koppi.referralservice.secrecy.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.start.StartCondition.NotFulfilled;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.referralservice.client.api.Database;
import fi.koppi.referralservice.secrecy.MasterKeys;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Identity.class)
@WithTestResource(Stack.class)
class StoredMasterKeyIdTest {

  private static final String NEXT = Base64.getEncoder().encodeToString(new byte[32]);

  @Inject Sql sql;

  @Inject
  @DataSource("keys")
  Sql keys;

  @Inject MasterKeys master;
  @Inject StoredIndexKey index;

  private final String presentKeyset =
      ConfigProvider.getConfig().getValue("koppi.keyset", String.class);

  @Test
  void masterKeyOfTheFirstStartIsAcceptedAgain() {
    new StoredMasterKeyId(sql, keys, master, index).check();

    assertThat(sql.select("select id from master_key", row -> row.getString("id")))
        .containsExactly(master.id());
  }

  @Test
  void otherMasterKeyIsRefusedAndNotStored() {
    var other = MasterKeys.of(NEXT);

    assertThatThrownBy(() -> new StoredMasterKeyId(sql, keys, other, index).check())
        .isInstanceOf(NotFulfilled.class)
        .hasMessageContaining(master.id())
        .hasMessageContaining("koppi.keyset")
        .message()
        .doesNotContain(NEXT);
    assertThat(sql.select("select id from master_key", row -> row.getString("id")))
        .containsExactly(master.id());
  }

  @Test
  void keysOfAnotherInstallationAreRefused() throws SQLException {
    setMasterKeyOfKeys("0000000000000000");
    try {
      assertThatThrownBy(() -> new StoredMasterKeyId(sql, keys, master, index).check())
          .isInstanceOf(NotFulfilled.class)
          .hasMessageContaining("0000000000000000");
    } finally {
      setMasterKeyOfKeys(master.id());
    }
  }

  @Test
  void otherMasterKeyTakesThePlaceOfOneThatItOpensAndIsNotPutBack() throws SQLException {
    var next = MasterKeys.of(NEXT, presentKeyset);
    try {
      start(next);

      assertThat(presentIn(sql)).containsExactly(next.id());
      assertThat(presentIn(keys)).containsExactly(next.id());
      assertThatThrownBy(() -> start(MasterKeys.of(presentKeyset)))
          .isInstanceOf(NotFulfilled.class)
          .hasMessageContaining(next.id());
      // A replica with the settings of before opens both, and takes no place back.
      start(MasterKeys.of(presentKeyset, NEXT));
      start(next);
      assertThat(presentIn(sql)).containsExactly(next.id());
      assertThat(presentIn(keys)).containsExactly(next.id());
    } finally {
      putBack(Database.asOwner(), next.id());
      putBack(Database.keysAsOwner(), next.id());
    }
  }

  @Test
  void startThatIsBrokenOffBetweenTheDatabasesIsMadeUpFor() throws SQLException {
    var next = MasterKeys.of(NEXT, presentKeyset);
    try {
      start(next);
      putBack(Database.keysAsOwner(), next.id());

      start(next);

      assertThat(presentIn(keys)).containsExactly(next.id());
    } finally {
      putBack(Database.asOwner(), next.id());
      putBack(Database.keysAsOwner(), next.id());
    }
  }

  @Test
  void indexOfAReleaseBeforeGoesOnWithItsKey() throws SQLException {
    var next = MasterKeys.of(NEXT, presentKeyset);
    String stored = replaceIndexKey(null);
    try {
      start(next);

      assertThat(new StoredIndexKey(keys, next).get())
          .isEqualTo(master.derivedIndexKey(master.id()));
    } finally {
      putBack(Database.asOwner(), next.id());
      putBack(Database.keysAsOwner(), next.id());
      replaceIndexKey(stored);
    }
  }

  @Test
  void releaseBeforeIsRefusedOnceItWouldNotFindClients() throws SQLException {
    var registration =
        "insert into master_key (id) values ('%s') on conflict do nothing".formatted(master.id());
    try (var service = Database.asService()) {
      assertThatThrownBy(() -> Database.update(service, registration))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("later release");
    }
    try (var upgraded = Database.asOwner()) {
      Database.update(upgraded, "update master_key set index_of_its_own = false");

      Database.update(upgraded, registration);

      assertThat(Database.select(upgraded, "select id from master_key"))
          .containsExactly(master.id());
    }
  }

  private void start(MasterKeys masters) {
    new StoredMasterKeyId(sql, keys, masters, new StoredIndexKey(keys, masters)).check();
  }

  private static List<String> presentIn(Sql database) {
    return database.select(
        "select id from master_key where succeeded_at is null", row -> row.getString("id"));
  }

  private void putBack(Connection owner, String next) throws SQLException {
    try (owner) {
      Database.update(owner, "delete from master_key where id = '" + next + "'");
      Database.update(
          owner, "update master_key set succeeded_at = null where id = '" + master.id() + "'");
      owner.commit();
    }
  }

  /** Returns the wrapped key that was stored; without another one there is none afterwards. */
  private String replaceIndexKey(@Nullable String wrapped) throws SQLException {
    try (var owner = Database.keysAsOwner()) {
      var before =
          Database.select(owner, "select encode(wrapped, 'hex') from blind_index_key").getFirst();
      Database.update(owner, "delete from blind_index_key");
      if (wrapped != null) {
        Database.update(
            owner,
            "insert into blind_index_key (master_key_id, wrapped) values ('%s', '\\x%s')"
                .formatted(master.id(), wrapped));
      }
      owner.commit();
      return before;
    }
  }

  private static void setMasterKeyOfKeys(String id) throws SQLException {
    try (var owner = Database.keysAsOwner()) {
      Database.update(owner, "update master_key set id = '" + id + "'");
      owner.commit();
    }
  }
}
