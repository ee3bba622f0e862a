package fi.koppi.referralservice.secrecy.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.start.StartCondition.NotFulfilled;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.referralservice.secrecy.MasterKey;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Identity.class)
@WithTestResource(Stack.class)
class StoredMasterKeyIdTest {

  @Inject Sql sql;
  @Inject MasterKey master;

  @Test
  void masterKeyOfTheFirstStartIsAcceptedAgain() {
    new StoredMasterKeyId(sql, master).check();

    assertThat(sql.select("select id from master_key", row -> row.getString("id")))
        .containsExactly(master.id());
  }

  @Test
  void otherMasterKeyIsRefusedAndNotStored() {
    var secret = Base64.getEncoder().encodeToString(new byte[32]);
    var other = new MasterKey(Optional.of(secret));

    assertThatThrownBy(() -> new StoredMasterKeyId(sql, other).check())
        .isInstanceOf(NotFulfilled.class)
        .hasMessageContaining(master.id())
        .hasMessageContaining("koppi.keyset")
        .message()
        .doesNotContain(secret);
    assertThat(sql.select("select id from master_key", row -> row.getString("id")))
        .containsExactly(master.id());
  }
}
