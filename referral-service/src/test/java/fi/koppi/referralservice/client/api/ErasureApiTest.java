package fi.koppi.referralservice.client.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class ErasureApiTest {

  private final Office office = Office.open();
  private String client = "";

  @BeforeEach
  void registerAClient() {
    client = office.register(Office.form("a-1", "010190-900P"));
  }

  @Test
  void forgottenClientIsGoneForReadingAndWriting() {
    office.forget(client).then().statusCode(200).body("status", equalTo("FORGOTTEN"));

    office.read(client).then().statusCode(410).body("type", equalTo("/problems/client-forgotten"));
    office.lookUp("identityCode", "010190-900P").then().statusCode(404);
    office.lookUp("externalReference", "a-1").then().statusCode(404);
    office.forget(client).then().statusCode(410);
    var update = office.coach().header("If-Match", "\"1\"").body(Office.form("a-1"));
    update.put("/v1/clients/" + client).then().statusCode(410);
  }

  @Test
  void copyOfForgottenDataOpensNoMore() throws SQLException {
    String backup;
    try (var connection = Database.asOwner()) {
      backup =
          Database.select(connection, "select sealed from client where id = '" + client + "'")
              .getFirst();
    }
    office.forget(client);

    try (var connection = Database.asOwner()) {
      Database.update(
          connection,
          """
          update client set status = 'ACTIVE', sealed = '%s' where id = '%s'\
          """
              .formatted(backup, client));
      connection.commit();
    }

    office.read(client).then().statusCode(500);
    try (var connection = Database.keysAsOwner()) {
      var keys = "select wrapped from client_key where client_id = '" + client + "'";
      assertThat(Database.select(connection, keys)).isEmpty();
    }
  }

  @Test
  void personIsRegisteredAnewAfterBeingForgotten() {
    office.forget(client);

    var anew = office.register(Office.form("a-1", "010190-900P"));

    assertThat(anew).isNotEqualTo(client);
  }

  @Test
  void coachForgetsNobody() {
    var answer =
        office
            .as(Roles.COACH)
            .body(Map.of("reason", "x"))
            .post("/v1/clients/" + client + "/forget");

    answer.then().statusCode(403);
    office.read(client).then().statusCode(200);
  }
}
