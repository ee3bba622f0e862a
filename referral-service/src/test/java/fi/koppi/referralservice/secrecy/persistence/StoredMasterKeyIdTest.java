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
import java.sql.SQLException;
import java.util.Base64;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Identity.class)
@WithTestResource(Stack.class)
class StoredMasterKeyIdTest {

  @Inject Sql sql;

  @Inject
  @DataSource("keys")
  Sql keys;

  @Inject MasterKeys master;
  @Inject StoredIndexKey index;

  @Test
  void masterKeyOfTheFirstStartIsAcceptedAgain() {
    new StoredMasterKeyId(sql, keys, master, index).check();

    assertThat(sql.select("select id from master_key", row -> row.getString("id")))
        .containsExactly(master.id());
  }

  @Test
  void otherMasterKeyIsRefusedAndNotStored() {
    var secret = Base64.getEncoder().encodeToString(new byte[32]);
    var other = MasterKeys.of(secret);

    assertThatThrownBy(() -> new StoredMasterKeyId(sql, keys, other, index).check())
        .isInstanceOf(NotFulfilled.class)
        .hasMessageContaining(master.id())
        .hasMessageContaining("koppi.keyset")
        .message()
        .doesNotContain(secret);
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

  private static void setMasterKeyOfKeys(String id) throws SQLException {
    try (var owner = Database.keysAsOwner()) {
      Database.update(owner, "update master_key set id = '" + id + "'");
      owner.commit();
    }
  }
}
