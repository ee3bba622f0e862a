package fi.koppi.referralservice.client.rotation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.start.StartCondition.NotFulfilled;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.testing.Tokens;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.client.ClientOpener;
import fi.koppi.referralservice.client.api.Database;
import fi.koppi.referralservice.client.ban.BanReview;
import fi.koppi.referralservice.client.ban.BanReviews;
import fi.koppi.referralservice.secrecy.IndexKeys;
import fi.koppi.referralservice.secrecy.MasterKeyCommands;
import fi.koppi.referralservice.secrecy.MasterKeyQueries;
import fi.koppi.referralservice.secrecy.MasterKeys;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shows that the timed work ends a rotation, however often it is broken off. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class RewrappingTest {

  private static final int PORTION = 500;

  @Inject RotationCommands commands;
  @Inject RotationQueries queries;
  @Inject MasterKeyCommands indexCommands;
  @Inject MasterKeyQueries registered;
  @Inject MasterKeys masters;
  @Inject @Any Instance<WrappedKeys> wrapped;
  @Inject IndexKeys index;
  @Inject BanReviews reviews;
  @Inject ClientOpener opener;

  private final String presentKeyset =
      ConfigProvider.getConfig().getValue("koppi.keyset", String.class);

  private final FormerMasterKey former = new FormerMasterKey();
  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  private List<UUID> clients = List.of();

  @BeforeEach
  void registerTheFormerMasterKey() throws SQLException {
    former.register();
  }

  @AfterEach
  void removeTheFormerMasterKey() throws SQLException {
    former.remove(clients);
  }

  @Test
  void allPortionsAreWrappedAnewInOneRunAndCounted() throws SQLException {
    clients = former.wrapKeysOfClients(PORTION + 100);

    rewrapping(masters).rewrapAll();

    assertThat(mastersOfKeys()).containsOnly(masters.id()).hasSize(PORTION + 100);
    assertThat(rewrapped()).isEqualTo(PORTION + 100);
    assertThat(inUse()).isZero();
    assertThat(opens(clients.getLast())).isTrue();
  }

  @Test
  void runThatIsBrokenOffKeepsItsPortionsAndTheNextOneGoesOn() throws SQLException {
    clients = former.wrapKeysOfClients(PORTION + 100);
    var rewrapping = rewrapping(masters);

    refuseToRewrite(clients.getLast());
    try {
      assertThatThrownBy(rewrapping::rewrapAll).isInstanceOf(RuntimeException.class);
    } finally {
      acceptAgain();
    }

    assertThat(mastersOfKeys().stream().filter(masters.id()::equals)).hasSize(PORTION);
    assertThat(inUse()).isEqualTo(1);
    assertThat(queries.formerInUse()).extracting("id").containsExactly(former.id());

    rewrapping.rewrapAll();

    assertThat(mastersOfKeys()).containsOnly(masters.id());
    assertThat(rewrapped()).isEqualTo(PORTION + 100);
    assertThat(inUse()).isZero();
  }

  @Test
  void replicaWithASucceededMasterKeyWrapsNothingAnew() throws SQLException {
    clients = former.wrapKeysOfClients(3);

    rewrapping(MasterKeys.of(FormerMasterKey.KEYSET, presentKeyset)).rewrapAll();

    assertThat(mastersOfKeys()).containsOnly(former.id());
    assertThat(inUse()).isEqualTo(1);
  }

  @Test
  void keyOfTheIndexIsWrappedAnewAndStaysTheSame() throws SQLException {
    var before = index.get();
    former.wrapIndexKey(masters);
    assertThat(queries.formerInUse()).extracting("id").containsExactly(former.id());

    rewrapping(masters).rewrapAll();

    assertThat(index.isWrappedBy(masters.id())).isTrue();
    assertThat(index.get()).isEqualTo(before);
    assertThat(queries.formerInUse()).isEmpty();
  }

  @Test
  void reviewOfABanIsWrappedAnewAndNamesTheSameClient() throws SQLException {
    var authority = new AuthorityId(Ids.unlinkable());
    var client = new ClientId(Ids.unlinkable());
    var lastDay = LocalDate.of(2026, 1, 31);
    UUID review =
        QuarkusTransaction.requiringNew()
            .call(() -> {
              opener.enterAsSystem();
              reviews.schedule(client, authority, lastDay);
              return only(authority).id().value();
            });
    former.wrapReviewKey(masters, review);
    assertThat(queries.formerInUse()).extracting("id").containsExactly(former.id());

    rewrapping(masters).rewrapAll();

    assertThat(queries.formerInUse()).isEmpty();
    try (var owner = Database.asOwner()) {
      assertThat(
              Database.select(
                  owner,
                  "select master_key_id from security_ban_review where id = '" + review + "'"))
          .containsExactly(masters.id());
    }
    QuarkusTransaction.requiringNew()
        .run(() -> {
          opener.enterAsSystem();
          assertThat(only(authority).client()).isEqualTo(client);
          reviews.cancel(client);
        });
  }

  @Test
  void serviceDoesNotStartWithoutAFormerMasterKeyThatWrapsSomething() throws SQLException {
    clients = former.wrapKeysOfClients(1);
    var tooEarly = new HeldMasterKeys(queries, MasterKeys.of(presentKeyset));

    assertThatThrownBy(tooEarly::check)
        .isInstanceOf(NotFulfilled.class)
        .hasMessageContaining("koppi.further-keysets")
        .hasMessageContaining(former.id());
    assertThatCode(new HeldMasterKeys(queries, masters)::check).doesNotThrowAnyException();

    rewrapping(masters).rewrapAll();

    assertThatCode(tooEarly::check).doesNotThrowAnyException();
  }

  @Test
  void administratorSeesHowFarItHasCome() throws SQLException {
    clients = former.wrapKeysOfClients(3);
    assertThat(listed("wrappedKeys")).isEqualTo(3);
    assertThat(listed("removable")).isEqualTo(false);

    rewrapping(masters).rewrapAll();

    assertThat(listed("wrappedKeys")).isEqualTo(0);
    assertThat(listed("removable")).isEqualTo(true);
    assertThat(listed("held")).isEqualTo(true);
    as(Roles.PRIVACY_OFFICER, OrganisationType.AUTHORITY)
        .get("/v1/operations/master-keys")
        .then()
        .statusCode(403);
  }

  private Rewrapping rewrapping(MasterKeys masterKeys) {
    return new Rewrapping(
        commands, queries, indexCommands, registered, masterKeys, wrapped, metrics);
  }

  private double rewrapped() {
    return metrics.get("koppi.master-key.rewrapped").counter().count();
  }

  private double inUse() {
    return metrics.get("koppi.master-key.former").gauge().value();
  }

  private Object listed(String property) {
    return as(Roles.PLATFORM_ADMIN, OrganisationType.PLATFORM)
        .get("/v1/operations/master-keys")
        .then()
        .statusCode(200)
        .extract()
        .path("items.find { it.id == '%s' }.%s".formatted(former.id(), property));
  }

  private static RequestSpecification as(String role, OrganisationType type) {
    return given().auth().oauth2(Tokens.of(Ids.unlinkable(), type, role));
  }

  private BanReview only(AuthorityId authority) {
    return reviews.endedBefore(LocalDate.of(2026, 2, 1), authority, null, 2).getFirst();
  }

  private List<String> mastersOfKeys() throws SQLException {
    try (var owner = Database.keysAsOwner()) {
      return Database.select(
          owner,
          "select master_key_id from client_key where client_id >= '%s'"
              .formatted(clients.getFirst()));
    }
  }

  private boolean opens(UUID client) throws SQLException {
    try (var owner = Database.keysAsOwner()) {
      var stored =
          FormerMasterKey.bytes(
              owner,
              "select encode(wrapped, 'hex') from client_key where client_id = '" + client + "'");
      masters.unwrap(client, "PERSONAL_DATA", masters.id(), stored);
      return true;
    }
  }

  private static void refuseToRewrite(UUID client) throws SQLException {
    asOwnerOfKeys(
        """
        create function refuse_rewriting() returns trigger language plpgsql as
        $$ begin raise exception 'not now'; end $$\
        """,
        """
        create trigger refuse_rewriting before update on client_key
        for each row when (old.client_id = '%s') execute function refuse_rewriting()\
        """
            .formatted(client));
  }

  private static void acceptAgain() throws SQLException {
    asOwnerOfKeys(
        "drop trigger refuse_rewriting on client_key", "drop function refuse_rewriting()");
  }

  private static void asOwnerOfKeys(String... statements) throws SQLException {
    try (var owner = Database.keysAsOwner()) {
      for (var statement : statements) {
        Database.update(owner, statement);
      }
      owner.commit();
    }
  }
}
