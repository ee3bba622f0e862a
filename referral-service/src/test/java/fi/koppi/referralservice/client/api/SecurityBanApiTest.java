package fi.koppi.referralservice.client.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.client.ClientForProvider;
import fi.koppi.referralservice.client.ClientQueries;
import fi.koppi.referralservice.client.ContactMode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class SecurityBanApiTest {

  private final Office office = Office.open();
  private final ClientQueries referred;
  private String client = "";

  SecurityBanApiTest(ClientQueries referred) {
    this.referred = referred;
  }

  @BeforeEach
  void registerAClient() {
    client = office.register(Office.form("a-1"));
  }

  @Test
  void banIsSetReadAndLiftedForReasons() {
    ban("", Map.of("reason", "Notice", "validUntil", "2031-12-31")).then().statusCode(200);

    ban("/read", Map.of("reason", "Check"))
        .then()
        .statusCode(200)
        .body("inForce", equalTo(true))
        .body("validUntil", equalTo("2031-12-31"));
    ban("/lift", Map.of("reason", "Notice")).then().statusCode(200);
    ban("/read", Map.of("reason", "Check")).then().body("inForce", equalTo(false));
  }

  @Test
  void banWithoutAReasonIsRefused() {
    ban("", Map.of()).then().statusCode(400);
    ban("/read", Map.of("reason", " ")).then().statusCode(400);
  }

  @Test
  void coachNeitherSetsNorReadsABan() {
    var path = "/v1/clients/" + client + "/security-ban";
    var reason = Map.of("reason", "Curious");

    office.as(Roles.COACH).body(reason).post(path).then().statusCode(403);
    office.as(Roles.COACH).body(reason).post(path + "/read").then().statusCode(403);
  }

  @Test
  void banChangesNothingThatTheAuthorityReads() {
    var before = office.read(client).asString();

    ban("", Map.of("reason", "Notice"));

    assertThat(office.read(client).asString()).isEqualTo(before);
    office.read(client).then().body(not(containsString("ban")));
  }

  @Test
  void providerReachesAClientDirectlyUnlessThereIsABan() {
    var direct = shown();

    ban("", Map.of("reason", "Notice"));

    assertThat(direct.contactMode()).isEqualTo(ContactMode.DIRECT);
    assertThat(direct.email()).isEqualTo("aino.salainen@example.fi");
    assertThat(shown())
        .extracting(ClientForProvider::contactMode, ClientForProvider::email)
        .containsExactly(ContactMode.RELAY, null);
    assertThat(shown().phone()).isNull();
  }

  @Test
  void storedBanTellsNothingByItsLength() throws SQLException {
    var query = "select length(sealed) from security_ban where client_id = '" + client + "'";
    List<String> before;
    try (var connection = Database.asOwner()) {
      before = Database.select(connection, query);
    }

    ban("", Map.of("reason", "Notice", "validUntil", "2031-12-31"));

    try (var connection = Database.asOwner()) {
      assertThat(Database.select(connection, query)).isEqualTo(before);
    }
  }

  @Test
  void everyLookIsWrittenDownWithPersonAndReason() throws SQLException {
    ban("/read", Map.of("reason", "Break-glass 7"));
    shown();

    try (var connection = Database.asService()) {
      var lines =
          Database.select(
              connection,
              """
              select concat_ws(' ', action, person, reason) from access_log
              where client_id = '%s' order by seq\
              """
                  .formatted(client));
      assertThat(lines)
          .containsExactly(
              "REGISTERED person-17",
              "SECURITY_BAN_READ person-17 Break-glass 7",
              "SHOWN_TO_PROVIDER");
    }
  }

  private ClientForProvider shown() {
    var provider =
        new Actor(
            Ids.unlinkable(), OrganisationType.PROVIDER, "college", Set.of(Roles.ADMISSIONS), null);
    var id = new ClientId(UUID.fromString(client));
    return referred.showTo(provider, id, new AuthorityId(office.organisation()));
  }

  private Response ban(String step, Map<String, String> body) {
    return office
        .privacyOfficer()
        .body(body)
        .post("/v1/clients/" + client + "/security-ban" + step);
  }
}
