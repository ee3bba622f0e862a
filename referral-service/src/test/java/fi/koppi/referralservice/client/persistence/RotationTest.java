package fi.koppi.referralservice.client.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.referralservice.client.api.Database;
import fi.koppi.referralservice.client.api.Office;
import fi.koppi.referralservice.client.rotation.RotationCommands;
import fi.koppi.referralservice.client.rotation.RotationQueries;
import fi.koppi.referralservice.secrecy.MasterKeys;
import fi.koppi.referralservice.secrecy.Undecipherable;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shows that keys of a former master key are wrapped anew, whatever happens meanwhile. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class RotationTest {

  private static final UUID BEFORE_ALL = new UUID(0, 0);
  private static final String FORMER = Base64.getEncoder().encodeToString(new byte[32]);

  @Inject Sql sql;

  @Inject
  @DataSource("keys")
  Sql keys;

  @Inject MasterKeys present;
  @Inject RotationCommands commands;
  @Inject RotationQueries queries;

  private final Office office = Office.open();
  private final MasterKeys former = MasterKeys.of(FORMER);
  private MasterKeys both;
  private String client = "";

  @BeforeEach
  void wrapTheClientsKeysByAFormerMasterKey() throws SQLException {
    both = MasterKeys.of("a29wcGk6IG9ubHkgZm9yIHRlc3RzIGFuZCB0cmlhbHM=", FORMER);
    client = office.register(Office.form("a-1"));
    try (var owner = Database.keysAsOwner()) {
      Database.update(
          owner,
          "insert into master_key (id, since, succeeded_at) values ('%s', now(), now())"
              .formatted(former.id()));
      for (var purpose : List.of("PERSONAL_DATA", "SECURITY_BAN")) {
        var wrapped =
            Database.select(
                    owner,
                    "select encode(wrapped, 'hex') from client_key where client_id = '%s' and purpose = '%s'"
                        .formatted(client, purpose))
                .getFirst();
        var key =
            present.unwrap(
                UUID.fromString(client), purpose, present.id(), HexFormat.of().parseHex(wrapped));
        Database.update(
            owner,
            "update client_key set master_key_id = '%s', wrapped = '\\x%s' where client_id = '%s' and purpose = '%s'"
                .formatted(
                    former.id(), HexFormat.of().formatHex(former.wrap(key)), client, purpose));
      }
      owner.commit();
    }
  }

  @AfterEach
  void takeTheFormerMasterKeyAway() throws SQLException {
    try (var owner = Database.keysAsOwner()) {
      Database.update(owner, "delete from client_key where client_id = '" + client + "'");
      Database.update(owner, "delete from master_key where id = '" + former.id() + "'");
      owner.commit();
    }
  }

  @Test
  void keysOfAMissingMasterKeyAreNotOpenedAndStayAsTheyAre() throws SQLException {
    office.read(client).then().statusCode(500);

    var portion = commands.rewrapPortion(rewrapping(present), former.id(), BEFORE_ALL);

    assertThat(portion.rewrapped()).isZero();
    assertThat(portion.unreadable()).isEqualTo(2);
    assertThat(mastersOfKeys()).containsExactly(former.id(), former.id());
    assertThat(queries.formerInUse()).extracting("id").containsExactly(former.id());
  }

  @Test
  void keysAreWrappedByThePresentOneAndOpenAsBefore() throws SQLException {
    var portion = commands.rewrapPortion(rewrapping(both), former.id(), BEFORE_ALL);

    assertThat(portion.rewrapped()).isEqualTo(2);
    assertThat(mastersOfKeys()).containsExactly(present.id(), present.id());
    office.read(client).then().statusCode(200);
    assertThat(queries.formerInUse()).isEmpty();
    assertThat(queries.uses())
        .filteredOn(use -> use.master().id().equals(former.id()))
        .allMatch(use -> use.isRemovable() && !use.isHeld());
  }

  @Test
  void nothingIsLeftForASecondRun() {
    var kind = rewrapping(both);
    var first = commands.rewrapPortion(kind, former.id(), BEFORE_ALL);

    var second = commands.rewrapPortion(kind, former.id(), first.last().orElseThrow());

    assertThat(second.last()).isEmpty();
    assertThat(commands.rewrapPortion(kind, former.id(), BEFORE_ALL).last()).isEmpty();
  }

  @Test
  void forgottenClientGetsNoKeyBack() throws SQLException {
    office.forget(client).then().statusCode(200);

    var portion = commands.rewrapPortion(rewrapping(both), former.id(), BEFORE_ALL);

    assertThat(portion.rewrapped()).isZero();
    assertThat(mastersOfKeys()).isEmpty();
  }

  @Test
  void serviceUserWrapsNothingByAMasterKeyThatIsNotPresent() throws SQLException {
    try (var service = Database.keysAsService()) {
      var done =
          Database.select(
              service,
              """
              select rewrap_client_keys(array_agg(client_id), array_agg(purpose),
                array_agg(encode(wrapped, 'hex')), 'unknown', array_agg('00'::text))
              from client_key where client_id = '%s'\
              """
                  .formatted(client));

      assertThat(done).containsExactly("0");
    }
    assertThat(mastersOfKeys()).containsExactly(former.id(), former.id());
  }

  @Test
  void masterKeyThatIsMissingOpensNothing() {
    assertThatThrownBy(() ->
            former.unwrap(UUID.fromString(client), "PERSONAL_DATA", present.id(), new byte[0]))
        .isInstanceOf(Undecipherable.class)
        .hasMessageContaining("koppi.keyset");
  }

  private RewrappedClientKeys rewrapping(MasterKeys masters) {
    return new RewrappedClientKeys(sql, keys, masters);
  }

  private List<String> mastersOfKeys() throws SQLException {
    try (var owner = Database.keysAsOwner()) {
      return Database.select(
          owner, "select master_key_id from client_key where client_id = '" + client + "'");
    }
  }
}
