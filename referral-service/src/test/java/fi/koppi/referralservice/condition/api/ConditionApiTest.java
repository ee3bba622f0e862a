package fi.koppi.referralservice.condition.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.Exchange;
import fi.koppi.referralservice.client.api.Database;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class ConditionApiTest {

  private static final Map<String, Object> CERTIFICATE =
      Map.of("code", "CERTIFICATE", "text", "The certificate of basic education");
  private static final Map<String, Object> INTERVIEW = Map.of("code", "INTERVIEW");

  @RegisterExtension static final Exchange exchange = new Exchange();

  @Test
  void offerOnConditionsIsShownToBothSides() {
    var referral = offered(List.of(CERTIFICATE, INTERVIEW));

    for (var side : List.of(exchange.coach(), exchange.admissions())) {
      side.get(conditions(referral))
          .then()
          .statusCode(200)
          .body("conditions", hasSize(2))
          .body("conditions.find { it.code == 'CERTIFICATE' }.text", containsString("basic"))
          .body("conditions.status", contains("PENDING", "PENDING"));
    }
  }

  @Test
  void clientIsEnrolledOnceEveryConditionIsMetOrWaived() {
    var referral = accepted(offered(List.of(CERTIFICATE, INTERVIEW)));

    exchange
        .step(exchange.admissions(), referral, "enrol")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/conditions-open"))
        .body("detail", containsString("CERTIFICATE"))
        .body("detail", containsString("INTERVIEW"));
    settle(referral, "CERTIFICATE", "NOT_MET").then().statusCode(200);
    settle(referral, "INTERVIEW", "MET").then().statusCode(200);
    exchange
        .step(exchange.admissions(), referral, "enrol")
        .then()
        .statusCode(409)
        .body("detail", containsString("CERTIFICATE"));
    assertThat(exchange.status(referral)).isEqualTo("PLACE_ACCEPTED");
    settle(referral, "CERTIFICATE", "WAIVED").then().statusCode(200);

    exchange.step(exchange.admissions(), referral, "enrol").then().statusCode(200);
  }

  @Test
  void conditionIsNotMetTwice() {
    var referral = offered(List.of(INTERVIEW));
    settle(referral, "INTERVIEW", "MET").then().statusCode(200).body("settledBy", equalTo("adm-4"));

    settle(referral, "INTERVIEW", "MET")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/condition-status"));
  }

  @Test
  void staleVersionIsRefused() {
    var referral = offered(List.of(INTERVIEW));
    var path = condition(referral, "INTERVIEW");
    var read = exchange.admissions().get(path).header("ETag");
    settle(referral, "INTERVIEW", "NOT_MET").then().statusCode(200);

    exchange
        .admissions()
        .header("If-Match", read)
        .body(Map.of("result", "MET"))
        .post(path + "/settle")
        .then()
        .statusCode(412);
  }

  @Test
  void offerThatIsDeclinedEndsItsOpenConditions() {
    var referral = offered(List.of(CERTIFICATE, INTERVIEW));
    settle(referral, "INTERVIEW", "MET").then().statusCode(200);

    exchange.step(exchange.coach(), referral, "decline-place").then().statusCode(200);

    exchange
        .coach()
        .get(conditions(referral))
        .then()
        .body("conditions.find { it.code == 'CERTIFICATE' }.status", equalTo("LAPSED"))
        .body("conditions.find { it.code == 'INTERVIEW' }.status", equalTo("MET"));
    settle(referral, "CERTIFICATE", "MET").then().statusCode(409);
  }

  @Test
  void offerThatIsRescindedEndsItsOpenConditionsAndTheNextOneHasItsOwn() {
    var referral = offered(List.of(INTERVIEW));
    settle(referral, "INTERVIEW", "NOT_MET").then().statusCode(200);

    exchange
        .step(exchange.admissions(), referral, "rescind", Map.of("reason", "CONDITIONS_NOT_MET"))
        .then()
        .statusCode(200);
    offer(referral, List.of(INTERVIEW));

    exchange
        .coach()
        .get(conditions(referral))
        .then()
        .body("conditions.status", contains("LAPSED", "PENDING"));
  }

  @Test
  void referralThatIsRefusedAfterTheOfferEndsItsOpenConditions() {
    var referral = offered(List.of(INTERVIEW));

    exchange
        .step(exchange.admissions(), referral, "refuse", Map.of("reason", "CONDITIONS_NOT_MET"))
        .then()
        .statusCode(200);

    exchange.coach().get(conditions(referral)).then().body("conditions.status", contains("LAPSED"));
  }

  @Test
  void referralThatIsWithdrawnEndsItsOpenConditions() {
    var referral = offered(List.of(INTERVIEW));

    exchange
        .step(exchange.coach(), referral, "withdraw", Map.of("reason", "GOT_JOB"))
        .then()
        .statusCode(200);

    exchange.coach().get(conditions(referral)).then().body("conditions.status", contains("LAPSED"));
  }

  @Test
  void strangersFindNoCondition() {
    var referral = offered(List.of(INTERVIEW));
    var path = condition(referral, "INTERVIEW");
    var otherCollege = Exchange.admissionsOf(Ids.unlinkable());
    var otherAuthority =
        Exchange.system(Ids.unlinkable(), OrganisationType.AUTHORITY, Roles.COACH)
            .header("Koppi-Acting-Person", "coach-2");

    otherAuthority.get(path).then().statusCode(404);
    assertThat(otherCollege.get(path).statusCode()).isIn(403, 404);
    exchange.coach().get(path.replace(referral, exchange.submitted())).then().statusCode(404);
  }

  @Test
  void coachSettlesNothing() {
    var referral = offered(List.of(INTERVIEW));

    settle(exchange.coach(), referral, "INTERVIEW", "MET").then().statusCode(403);
  }

  @Test
  void conditionsThatContradictThemselvesAreRefused() {
    var caught = caught();
    var twice = List.of(INTERVIEW, INTERVIEW);
    var wordless = List.of(Map.of("code", "OTHER"));
    var past = List.of(Map.of("code", "PERMIT", "dueDay", "2020-01-31"));
    var named = List.of(Map.of("code", "PERMIT", "text", "Of 010190-900P"));

    for (var conditions : List.of(twice, wordless, past, named)) {
      exchange
          .step(exchange.admissions(), caught, "offer", Map.of("conditions", conditions))
          .then()
          .statusCode(400)
          .body("type", equalTo("/problems/validation-failed"));
    }
    assertThat(exchange.status(caught)).isEqualTo("CAUGHT");
  }

  @Test
  void offerByEventCarriesConditionsByCode() {
    var referral = caught();

    reported(referral, List.of(Map.of("code", "PERMIT", "dueDay", Exchange.inAYear())));

    exchange.awaitStatus(referral, "OFFERED");
    exchange
        .coach()
        .get(conditions(referral))
        .then()
        .body("conditions.code", contains("PERMIT"))
        .body("conditions.dueDay", contains(Exchange.inAYear()));
  }

  @Test
  void offerByEventOnSomethingElseIsADeadLetter() {
    var referral = caught();

    var event = reported(referral, List.of(Map.of("code", "OTHER")));

    Awaitility.await("dead letter")
        .untilAsserted(() ->
            Exchange.system(Ids.unlinkable(), OrganisationType.PLATFORM, Roles.PLATFORM_ADMIN)
                .get("/v1/operations/dead-letters?limit=200")
                .then()
                .body(
                    "items.find { it.eventId == '%s' }.cause".formatted(event),
                    equalTo("validation-failed")));
    assertThat(exchange.status(referral)).isEqualTo("CAUGHT");
  }

  @Test
  void textIsSealedAndGoesWithTheClient() throws SQLException {
    var client = exchange.client();
    String referral = exchange.draft(client, "STATUTE").path("id");
    exchange.step(exchange.coach(), referral, "submit").then().statusCode(200);
    exchange.step(exchange.admissions(), referral, "catch").then().statusCode(200);
    offer(referral, List.of(CERTIFICATE));
    assertThat(sealed(referral)).isNotBlank().doesNotContain("certificate");

    exchange
        .as(Roles.PRIVACY_OFFICER, "officer-3")
        .body(Map.of("reason", "Request 2027-118"))
        .post("/v1/clients/" + client + "/forget")
        .then()
        .statusCode(200);

    assertThat(sealed(referral)).isEqualTo("none");
  }

  @Test
  void bothSidesFindInTheFeedThatAConditionWasSettled() {
    var referral = offered(List.of(INTERVIEW));

    settle(referral, "INTERVIEW", "WAIVED").then().statusCode(200);

    for (var side : List.of(exchange.coach(), exchange.admissions())) {
      assertThat(
              side.get("/v1/changes?limit=200")
                  .<List<String>>path(
                      "items.findAll { it.referralId == '%s' }.kind".formatted(referral)))
          .contains("CONDITION");
    }
  }

  private static String sealed(String referral) throws SQLException {
    try (var connection = Database.asOwner()) {
      return Database.select(
              connection,
              "select coalesce(sealed_text, 'none') from offer_condition where referral_id = '%s'"
                  .formatted(referral))
          .getFirst();
    }
  }

  private static UUID reported(String referral, List<?> conditions) {
    return exchange.topics.sendEvent(
        exchange.statusTopic(),
        referral,
        "/admission-system",
        "fi.koppi.admission.status-reported.v1",
        Map.of("referralId", referral, "status", "OFFERED", "conditions", conditions));
  }

  private static String caught() {
    var referral = exchange.submitted();
    exchange.step(exchange.admissions(), referral, "catch").then().statusCode(200);
    return referral;
  }

  private static String offered(List<Map<String, Object>> conditions) {
    var referral = caught();
    offer(referral, conditions);
    return referral;
  }

  private static void offer(String referral, List<Map<String, Object>> conditions) {
    exchange
        .step(exchange.admissions(), referral, "offer", Map.of("conditions", conditions))
        .then()
        .statusCode(200);
  }

  private static String accepted(String referral) {
    exchange.seat(referral, "held", "HELD");
    exchange.step(exchange.coach(), referral, "accept-place").then().statusCode(200);
    exchange.seat(referral, "confirmed", "CONFIRMED");
    return referral;
  }

  private static Response settle(String referral, String code, String result) {
    return settle(exchange.admissions(), referral, code, result);
  }

  private static Response settle(
      RequestSpecification by, String referral, String code, String result) {
    var path = condition(referral, code);
    return by.header("If-Match", exchange.coach().get(path).header("ETag"))
        .body(Map.of("result", result))
        .post(path + "/settle");
  }

  private static String condition(String referral, String code) {
    String id =
        exchange
            .coach()
            .get(conditions(referral))
            .path("conditions.find { it.code == '%s' }.id".formatted(code));
    return conditions(referral) + "/" + id;
  }

  private static String conditions(String referral) {
    return "/v1/referrals/" + referral + "/conditions";
  }
}
