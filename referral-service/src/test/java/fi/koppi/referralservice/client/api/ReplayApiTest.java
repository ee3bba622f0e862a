package fi.koppi.referralservice.client.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.testing.Tokens;
import fi.koppi.kit.time.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Tests of the replay of stored answers about a client, before and after the client is forgotten.
 */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class ReplayApiTest {

  private final Office office = Office.open();
  private final UUID key = Ids.unlinkable();

  @Test
  void replayedRegistrationIsRecordedAsARead() throws SQLException {
    String client = register("coach-1", Roles.COACH).path("id");

    var again = register("coach-1", Roles.COACH);

    again.then().statusCode(201).body("id", equalTo(client));
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(linesAbout(client)).containsExactly("REGISTERED coach-1", "ANSWER_REPLAYED coach-1");
  }

  @Test
  void registrationOfAnotherCoachIsRefusedAndRecorded() throws SQLException {
    String client = register("coach-1", Roles.COACH).path("id");

    var other = register("coach-2", Roles.COACH);

    namesNobody(other, "/problems/answer-not-for-caller");
    awaitLine(client, "ANSWER_REPLAYED coach-2 422");
    assertThat(linesAbout(client)).doesNotContain("ANSWER_REPLAYED coach-2");
  }

  @Test
  void registrationInOtherRolesIsRefused() {
    register("coach-1", Roles.COACH).then().statusCode(201);

    var promoted = register("coach-1", Roles.SERVICE_MANAGER);

    namesNobody(promoted, "/problems/answer-not-for-caller");
  }

  @Test
  void registrationWithoutTheRoleIsRefusedByTheRole() {
    register("coach-1", Roles.COACH).then().statusCode(201);

    var withoutRole = register("coach-1", Roles.AUDITOR);

    assertThat(withoutRole.statusCode()).isEqualTo(403);
  }

  @Test
  void registrationOfAForgottenClientIsNeitherReplayedNorMadeAnew() throws SQLException {
    String client = register("coach-1", Roles.COACH).path("id");
    office.forget(client).then().statusCode(200);

    var again = register("coach-1", Roles.COACH);

    namesNobody(again, "/problems/answer-erased");
    office.lookUp("externalReference", "a-1").then().statusCode(404);
    assertThat(ledger(client)).containsExactly("nothing made");
  }

  @Test
  void forgettingErasesEveryAnswerAboutTheClient() throws SQLException {
    String client = register("coach-1", Roles.COACH).path("id");
    var ban = Map.of("reason", "Notice");
    office
        .privacyOfficer()
        .body(ban)
        .post("/v1/clients/" + client + "/security-ban")
        .then()
        .statusCode(200);
    assertThat(ledger(client)).hasSize(2);

    office.forget(client).then().statusCode(200);

    assertThat(ledger(client)).containsExactly("nothing made");
    assertThat(erased()).isEqualTo(List.of("0", "0"));
  }

  @Test
  void forgettingItselfMayBeRepeated() throws SQLException {
    String client = register("coach-1", Roles.COACH).path("id");
    var forgetting = Ids.unlinkable();
    forget(client, forgetting).then().statusCode(200);

    var again = forget(client, forgetting);

    again.then().statusCode(200).body("id", equalTo(client)).body("status", equalTo("FORGOTTEN"));
    assertThat(linesAbout(client))
        .containsExactly("REGISTERED coach-1", "FORGOTTEN officer-3", "ANSWER_REPLAYED officer-3");
  }

  private Response register(String person, String role) {
    return call(person, role, key).body(Office.form("a-1", "010190-900P")).post("/v1/clients");
  }

  private Response forget(String client, UUID forgetting) {
    return call("officer-3", Roles.PRIVACY_OFFICER, forgetting)
        .body(Map.of("reason", "Request 2027-118"))
        .post("/v1/clients/" + client + "/forget");
  }

  private RequestSpecification call(String person, String role, UUID idempotencyKey) {
    return RestAssured.given()
        .auth()
        .oauth2(Tokens.of(office.organisation(), OrganisationType.AUTHORITY, role))
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", idempotencyKey)
        .header(CurrentActor.ACTING_PERSON, person);
  }

  private static void namesNobody(Response answer, String type) {
    answer.then().statusCode(422).body("type", equalTo(type));
    assertThat(answer.asString())
        .doesNotContain("Aino")
        .doesNotContain("Salainen")
        .doesNotContain("Kätköpolku");
  }

  private void awaitLine(String client, String line) {
    await(line).until(() -> linesAbout(client).contains(line));
  }

  private static List<String> linesAbout(String client) throws SQLException {
    return select(
        """
        select concat_ws(' ', action, person, refused_with) from access_log
        where client_id = '%s' order by seq\
        """
            .formatted(client));
  }

  /** Returns the places of what was made, as the stored answers about a client name them. */
  private static List<String> ledger(String client) throws SQLException {
    return select(
        """
        select coalesce(location, 'nothing made') from idempotency_key where subject = '%s'
        order by created_at\
        """
            .formatted(client));
  }

  /**
   * Reads the columns that the rows of erased answers of the office still fill, besides their keys.
   */
  private List<String> erased() throws SQLException {
    return select(
        """
        select num_nonnulls(status, location, etag, body, author, subject, shows_kind, shows_id)
          + octet_length(request_hash)
        from idempotency_key where erased and caller like '%s/%%'\
        """
            .formatted(office.organisation()));
  }

  private static List<String> select(String query) throws SQLException {
    try (var connection = Database.asOwner()) {
      return Database.select(connection, query);
    }
  }
}
