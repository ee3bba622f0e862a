package fi.koppi.referralservice.client.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.client.ClientOpener;
import fi.koppi.referralservice.client.api.Database;
import fi.koppi.referralservice.client.api.Office;
import fi.koppi.referralservice.client.vault.KeyCommands;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows that keys lie beside nothing that they open, and when they are deleted. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class KeysTest {

  @Inject KeyDeletions deletions;
  @Inject KeyCommands upkeep;
  @Inject ClientOpener opener;

  private final Office office = Office.open();
  private String client = "";

  @BeforeEach
  void registerAClient() {
    client = office.register(Office.form("a-1"));
  }

  @Test
  void keysLieInTheirOwnDatabaseOnly() throws SQLException {
    assertThat(keys()).hasSize(2);
    assertThat(keysBesideData()).isEmpty();
  }

  @Test
  void forgettingDeletesThemBeforeItIsAnswered() throws SQLException {
    office.forget(client).then().statusCode(200);

    assertThat(keys()).isEmpty();
  }

  @Test
  void theyStayWhereTheForgettingIsTakenBack() throws SQLException {
    var id = new ClientId(UUID.fromString(client));
    assertThatThrownBy(() ->
            QuarkusTransaction.requiringNew()
                .run(() -> {
                  opener.enterAsSystem();
                  deletions.order(id);
                  throw new IllegalStateException("taken back");
                }))
        .hasMessage("taken back");

    upkeep.deletePortionOfForgotten();

    assertThat(keys()).hasSize(2);
    office.read(client).then().statusCode(200);
  }

  @Test
  void theyAreDeletedLaterIfTheirDatabaseDoesNotAnswer() throws SQLException {
    renameTable("client_key", "client_key_away");
    try {
      office.forget(client).then().statusCode(200);
      office.read(client).then().statusCode(410);
    } finally {
      renameTable("client_key_away", "client_key");
    }

    await().untilAsserted(() -> assertThat(keys()).isEmpty());
    await().untilAsserted(() -> assertThat(ordered()).isEmpty());
  }

  @Test
  void keysOfAnOlderReleaseAreMovedAndOpenAsBefore() throws SQLException {
    moveBack();
    office.read(client).then().statusCode(500);

    upkeep.movePortionBesideData();

    assertThat(keys()).hasSize(2);
    assertThat(keysBesideData()).isEmpty();
    office.read(client).then().statusCode(200);
  }

  @Test
  void nobodyOrdersTheDeletionOfForeignKeys() throws SQLException {
    try (var service = Database.asService()) {
      Database.serve(service, "AUTHORITY", UUID.randomUUID());

      assertThatThrownBy(() ->
              Database.update(
                  service,
                  "insert into client_key_deletion values ('%s', now())".formatted(client)))
          .isInstanceOf(SQLException.class)
          .extracting(e -> ((SQLException) e).getSQLState())
          .isEqualTo("42501");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update client_key set wrapped = ''",
        "update master_key set id = ''",
        "delete from master_key",
        "truncate client_key",
        "drop table client_key"
      })
  void serviceUserRewritesNoKey(String statement) throws SQLException {
    try (var service = Database.keysAsService()) {
      assertThatThrownBy(() -> Database.update(service, statement))
          .isInstanceOf(SQLException.class)
          .extracting(e -> ((SQLException) e).getSQLState())
          .isEqualTo("42501");
    }
  }

  private List<String> keys() throws SQLException {
    try (var owner = Database.keysAsOwner()) {
      return keys(owner);
    }
  }

  private List<String> keysBesideData() throws SQLException {
    try (var owner = Database.asOwner()) {
      return keys(owner);
    }
  }

  private List<String> keys(Connection database) throws SQLException {
    return Database.select(
        database, "select purpose from client_key where client_id = '" + client + "'");
  }

  private List<String> ordered() throws SQLException {
    try (var owner = Database.asOwner()) {
      return Database.select(
          owner, "select 1 from client_key_deletion where client_id = '" + client + "'");
    }
  }

  private static void renameTable(String from, String to) throws SQLException {
    try (var owner = Database.keysAsOwner()) {
      Database.update(owner, "alter table " + from + " rename to " + to);
      owner.commit();
    }
  }

  /** Puts the client's keys where the release before stored them. */
  private void moveBack() throws SQLException {
    try (var keys = Database.keysAsOwner();
        var data = Database.asOwner()) {
      var rows =
          Database.select(
              keys,
              """
              delete from client_key where client_id = '%s'
              returning format('(%%L::uuid, %%L, %%L, %%L::bytea, %%L::timestamptz)',
                client_id, purpose, master_key_id, wrapped, created_at)\
              """
                  .formatted(client));
      Database.update(
          data,
          """
          insert into client_key (client_id, purpose, master_key_id, wrapped, created_at, organisation_id)
          select v.*, c.organisation_id
          from (values %s) v (client_id, purpose, master_key_id, wrapped, created_at)
          join client c on c.id = v.client_id::uuid\
          """
              .formatted(String.join(", ", rows)));
      data.commit();
      keys.commit();
    }
  }
}
