package fi.koppi.referralservice.unmetneed.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.BadBodies;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.Exchange;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class UnmetNeedApiTest {

  private static final String WELDING =
      "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001";
  private static final String READING =
      "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000002";

  @RegisterExtension final Exchange exchange = new Exchange();
  private String client = "";

  @BeforeEach
  void registerAClient() {
    client = exchange.client();
  }

  @Test
  void recordedNeedIsReadWhereItsLocationSaysAndListedWithTheClient() {
    var recorded = record(client, WELDING);

    recorded.then().statusCode(201).body("status", equalTo("OPEN"));
    exchange
        .coach()
        .get(recorded.header("Location"))
        .then()
        .statusCode(200)
        .body("skill", equalTo(WELDING))
        .body("foundAt", equalTo("ASSESSMENT"))
        .body("recordedAt", notNullValue());
    exchange
        .coach()
        .get(listOf(client))
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].clientId", equalTo(client));
  }

  @Test
  void listIsReadPageByPage() {
    record(client, WELDING);
    record(client, READING);

    var first = exchange.coach().queryParam("limit", 1).get(listOf(client));
    var second =
        exchange
            .coach()
            .queryParam("limit", 1)
            .queryParam("cursor", first.<String>path("next"))
            .get(listOf(client));

    first.then().body("items", hasSize(1)).body("items[0].skill", equalTo(WELDING));
    second.then().body("items", hasSize(1)).body("items[0].skill", equalTo(READING));
  }

  @Test
  void gapIsRecordedOnceUntilItIsClosed() {
    String need = record(client, WELDING).path("id");

    record(client, WELDING)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/unmet-need-recorded"));
    closeWith(need, "OTHER", null).then().statusCode(200);
    record(client, WELDING).then().statusCode(201);
  }

  @Test
  void offeringClosesAGap() {
    String need = record(client, WELDING).path("id");

    var closed = closeWith(need, "OFFERING", exchange.offering);

    closed
        .then()
        .statusCode(200)
        .body("status", equalTo("CLOSED"))
        .body("closedBy", equalTo("OFFERING"))
        .body("reference", equalTo(exchange.offering.toString()))
        .body("closedAt", notNullValue());
    closeWith(need, "OTHER", null)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/unmet-need-closed"));
  }

  @Test
  void onlyTheClientsOwnReferralClosesAGap() {
    String own = exchange.draft(client, "STATUTE").path("id");
    var anothers = exchange.drafted();
    String need = record(client, WELDING).path("id");

    closeWith(need, "REFERRAL", anothers)
        .then()
        .statusCode(400)
        .body("violations[0].pointer", equalTo("/reference"));
    closeWith(need, "REFERRAL", own).then().statusCode(200);
  }

  @Test
  void offeringThatNobodyKnowsClosesNothing() {
    String need = record(client, WELDING).path("id");

    closeWith(need, "OFFERING", Ids.unlinkable())
        .then()
        .statusCode(400)
        .body("violations[0].code", equalTo("closed-by"));
    exchange.coach().get("/v1/unmet-needs/" + need).then().body("status", equalTo("OPEN"));
  }

  @Test
  void closingNeedsTheVersionThatIsClosed() {
    String need = record(client, WELDING).path("id");
    var path = "/v1/unmet-needs/" + need + "/close";
    var other = Map.of("closedBy", "OTHER");

    exchange.coach().body(other).post(path).then().statusCode(428);
    exchange
        .coach()
        .header("If-Match", "\"7\"")
        .body(other)
        .post(path)
        .then()
        .statusCode(412)
        .body("type", equalTo("/problems/stale-version"));
  }

  @Test
  void writingNeedsAnActingPerson() {
    var system = Exchange.system(exchange.authority, OrganisationType.AUTHORITY, Roles.COACH);

    system.body(form(WELDING)).post(listOf(client)).then().statusCode(400);

    exchange.coach().get(listOf(client)).then().body("items", hasSize(0));
  }

  @Test
  void anotherAuthorityReachesNothing() {
    String need = record(client, WELDING).path("id");
    try (var other = Exchange.open()) {
      other.coach().get(listOf(client)).then().statusCode(404);
      other.coach().body(form(READING)).post(listOf(client)).then().statusCode(404);
      other.coach().get("/v1/unmet-needs/" + need).then().statusCode(404);
      other
          .coach()
          .header("If-Match", "\"0\"")
          .body(Map.of("closedBy", "OTHER"))
          .post("/v1/unmet-needs/" + need + "/close")
          .then()
          .statusCode(404);
    }
  }

  @Test
  void collegeMayNotAsk() {
    exchange.admissions().get(listOf(client)).then().statusCode(403);
  }

  @Test
  void forgottenClientsGapsAreClosedAndLeadToNobody() {
    String need = record(client, WELDING).path("id");

    Exchange.system(exchange.authority, OrganisationType.AUTHORITY, Roles.PRIVACY_OFFICER)
        .header("Koppi-Acting-Person", "officer-3")
        .body(Map.of("reason", "Request 2027-118"))
        .post("/v1/clients/" + client + "/forget")
        .then()
        .statusCode(200);

    exchange.coach().get("/v1/unmet-needs/" + need).then().statusCode(404);
    record(client, READING)
        .then()
        .statusCode(410)
        .body("type", equalTo("/problems/client-forgotten"));
  }

  @TestFactory
  Stream<DynamicTest> badRecordIsRefusedWithItsPlace() {
    return BadBodies.of("{\"skill\": \"%s\", \"foundAt\": \"ASSESSMENT\"}".formatted(WELDING))
        .without("skill", "foundAt")
        .with("skill", "\"https://data.europa.eu/esco/skill/abc\"")
        .with("foundAt", "\"SOMEWHERE\"")
        .refusedBy(body -> exchange.coach().body(body).post(listOf(client)));
  }

  @TestFactory
  Stream<DynamicTest> badClosingIsRefusedWithItsPlace() {
    String need = record(client, WELDING).path("id");
    return BadBodies.of(
            "{\"closedBy\": \"OFFERING\", \"reference\": \"%s\"}".formatted(exchange.offering))
        .without("closedBy", "reference")
        .with("closedBy", "\"OTHER\"", "/reference")
        .with("reference", "\"7\"")
        .refusedBy(body ->
            exchange
                .coach()
                .header("If-Match", "\"0\"")
                .body(body)
                .post("/v1/unmet-needs/" + need + "/close"));
  }

  private Response record(String client, String skill) {
    return exchange.coach().body(form(skill)).post(listOf(client));
  }

  private static Map<String, String> form(String skill) {
    return Map.of("skill", skill, "foundAt", "ASSESSMENT");
  }

  private static String listOf(String client) {
    return "/v1/clients/" + client + "/unmet-needs";
  }

  private Response closeWith(String need, String closedBy, @Nullable Object reference) {
    var body = new HashMap<String, Object>(Map.of("closedBy", closedBy));
    if (reference != null) {
      body.put("reference", reference);
    }
    var etag = exchange.coach().get("/v1/unmet-needs/" + need).header("ETag");
    return exchange
        .coach()
        .header("If-Match", etag)
        .body(body)
        .post("/v1/unmet-needs/" + need + "/close");
  }
}
