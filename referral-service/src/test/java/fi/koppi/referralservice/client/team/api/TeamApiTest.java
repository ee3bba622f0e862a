package fi.koppi.referralservice.client.team.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.referralservice.Exchange;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class TeamApiTest {

  private static final String HANDOVERS = "/v1/portfolio-handovers";

  @RegisterExtension final Exchange exchange = new Exchange();
  private String client = "";

  @BeforeEach
  void registerAClient() {
    client = exchange.client();
  }

  @Test
  void assignedPersonIsReadWhereTheLocationSaysAndListedOnTheDay() {
    var assigned = assign(client, "coach-1", "COACH", null);

    assigned.then().statusCode(201).body("assignedBy", equalTo("coach-17"));
    exchange
        .coach()
        .get(assigned.header("Location"))
        .then()
        .statusCode(200)
        .body("person", equalTo("coach-1"))
        .body("administration", equalTo("EMPLOYMENT_SERVICES"))
        .body("assignedAt", notNullValue());
    on(Exchange.today().toString()).then().body("items.person", contains("coach-1"));
    on(Exchange.today().minusDays(1).toString()).then().body("items", hasSize(0));
  }

  @Test
  void anotherCoachTakesThePlaceAndASubstituteStandsIn() {
    assign(client, "coach-1", "COACH", null).then().statusCode(201);

    assign(client, "coach-2", "COACH", null).then().statusCode(201);
    assign(client, "coach-3", "SUBSTITUTE", Exchange.inAYear()).then().statusCode(201);

    on(Exchange.today().toString()).then().body("items.person", contains("coach-2", "coach-3"));
    exchange.coach().get(team(client)).then().body("items", hasSize(3));
  }

  @Test
  void membershipEnds() {
    String membership = assign(client, "manager-1", "SERVICE_MANAGER", null).path("id");
    var path = team(client) + "/" + membership + "/end";

    exchange
        .coach()
        .body(Map.of("lastDay", Exchange.today().toString()))
        .post(path)
        .then()
        .statusCode(200)
        .body("validUntil", equalTo(Exchange.today().toString()));
    exchange
        .coach()
        .body(Map.of("lastDay", Exchange.inAYear()))
        .post(path)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/team-membership-ended"));
  }

  @Test
  void portfolioIsHandedOverOnceHoweverOftenItIsAsked() {
    var forgotten = exchange.client();
    for (String theirs : new String[] {client, exchange.client(), forgotten}) {
      assign(theirs, "coach-1", "COACH", null).then().statusCode(201);
    }
    exchange
        .as(Roles.PRIVACY_OFFICER, "officer-3")
        .body(Map.of("reason", "Request 2027-118"))
        .post("/v1/clients/" + forgotten + "/forget")
        .then()
        .statusCode(200);
    var repeated = handOver();

    for (int i = 0; i < 2; i++) {
      repeated.post(HANDOVERS).then().statusCode(200).body("clients", equalTo(2));
    }

    handOver().post(HANDOVERS).then().body("clients", equalTo(0)).body("complete", equalTo(true));
    on(Exchange.today().toString()).then().body("items.person", contains("coach-2"));
    exchange
        .as(Roles.AUDITOR, "auditor-2")
        .queryParam("action", "PORTFOLIO_HANDED_OVER")
        .queryParam("clientId", client)
        .get("/v1/access-log")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].subjects", hasSize(2));
  }

  @Test
  void coachHandsNoPortfolioOver() {
    exchange
        .coach()
        .body(Map.of("from", "coach-1", "to", "coach-2"))
        .post(HANDOVERS)
        .then()
        .statusCode(403);
  }

  @Test
  void identityCodeIsNoPerson() {
    assign(client, "010190-900P", "COACH", null).then().statusCode(400);
  }

  /** Returns a call that hands over, with a key of its own. */
  private RequestSpecification handOver() {
    return exchange
        .as(Roles.SERVICE_MANAGER, "manager-1")
        .body(Map.of("from", "coach-1", "to", "coach-2"));
  }

  private Response assign(String client, String person, String role, @Nullable String until) {
    var body =
        new HashMap<String, Object>(
            Map.of("person", person, "role", role, "administration", "EMPLOYMENT_SERVICES"));
    if (until != null) {
      body.put("validUntil", until);
    }
    return exchange.coach().body(body).post(team(client));
  }

  private Response on(String day) {
    return exchange.coach().queryParam("on", day).get(team(client));
  }

  private static String team(String client) {
    return "/v1/clients/" + client + "/team";
  }
}
