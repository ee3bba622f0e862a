package fi.koppi.referralservice.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.testing.Tokens;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.Exchange;
import fi.koppi.referralservice.client.api.Database;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lines that calls, events and refusals leave in the access log. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class AccessLogApiTest {

  private Exchange exchange;

  @BeforeEach
  void open() {
    exchange = Exchange.open();
  }

  @AfterEach
  void close() {
    exchange.close();
  }

  @Test
  void everyAccessOfAJourneyLeavesItsLine() {
    var client = exchange.client();
    String referral = exchange.draft(client, "STATUTE").path("id");
    var etag = exchange.etag(referral);
    var submission = Ids.unlinkable();
    submit(referral, etag, submission).then().statusCode(200);
    submit(referral, etag, submission).then().header("Idempotency-Replayed", "true");
    exchange.admissions().get("/v1/received-referrals").then().statusCode(200);
    exchange.admissions().get("/v1/received-referrals/" + referral).then().statusCode(200);
    exchange.report(referral, "CAUGHT", null);
    exchange.awaitStatus(referral, "CAUGHT");

    exchange.coach().get("/v1/referrals/" + referral + "/history").then().statusCode(200);
    exchange.coach().get("/v1/referrals").then().statusCode(200);
    exchange.coach().get("/v1/changes").then().statusCode(200);

    assertThat(linesAbout(client, referral))
        .containsSubsequence(
            "REGISTERED coach-17",
            "REFERRAL_DRAFTED coach-17",
            "REFERRAL_READ coach-17",
            "REFERRAL_WRITTEN coach-17",
            "REFERRAL_ANSWER_REPLAYED coach-17",
            "RECEIVED_REFERRALS_LISTED adm-4",
            "RECEIVED_REFERRAL_READ adm-4",
            "SHOWN_TO_PROVIDER adm-4",
            "REFERRAL_REPORTED",
            "REFERRAL_HISTORY_READ coach-17",
            "REFERRALS_LISTED coach-17");
    assertThat(answersWithoutSubject(exchange.authority)).isZero();
  }

  @Test
  void attemptOfAnotherAuthorityIsRecordedWithItsRefusal() {
    var referral = exchange.drafted();
    var other =
        Exchange.system(Ids.unlinkable(), OrganisationType.AUTHORITY, Roles.COACH)
            .header("Koppi-Acting-Person", "coach-9");

    other.get("/v1/referrals/" + referral).then().statusCode(404);

    awaitLine(referral, "REFERRAL_READ coach-9 404");
  }

  @Test
  void attemptWithTheWrongRoleIsRecorded() {
    var client = exchange.client();

    exchange.admissions().get("/v1/clients/" + client).then().statusCode(403);

    awaitLine(client, "CALL_REFUSED adm-4 403");
  }

  @Test
  void attemptWithAStaleVersionIsRecordedAndChangesNothing() {
    var referral = exchange.submitted();

    exchange
        .coach()
        .header("If-Match", "\"0\"")
        .body(Map.of("reason", "GOT_JOB"))
        .post("/v1/referrals/" + referral + "/withdraw")
        .then()
        .statusCode(412);

    awaitLine(referral, "REFERRAL_WRITTEN coach-17 412");
    assertThat(exchange.status(referral)).isEqualTo("SUBMITTED");
  }

  private Response submit(String referral, String etag, UUID idempotencyKey) {
    return given()
        .auth()
        .oauth2(Tokens.of(exchange.authority, OrganisationType.AUTHORITY, Roles.COACH))
        .header("Koppi-Acting-Person", "coach-17")
        .header("Idempotency-Key", idempotencyKey)
        .header("If-Match", etag)
        .post("/v1/referrals/" + referral + "/submit");
  }

  /** Answers about clients that no erasure would find. */
  private static long answersWithoutSubject(UUID organisation) {
    var query =
        "select key_hash from idempotency_key where subject is null and caller like '%s/%%'"
            .formatted(organisation);
    try (var connection = Database.asService()) {
      return Database.select(connection, query).size();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void awaitLine(String subject, String line) {
    await(line).until(() -> linesAbout(subject, subject).contains(line));
  }

  private static List<String> linesAbout(String client, String subject) {
    var query =
        """
        select concat_ws(' ', action, person, refused_with) from access_log
        where client_id = '%s' or subject_ids @> array['%s'::uuid] order by seq\
        """
            .formatted(client, subject);
    try (var connection = Database.asService()) {
      return Database.select(connection, query);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
