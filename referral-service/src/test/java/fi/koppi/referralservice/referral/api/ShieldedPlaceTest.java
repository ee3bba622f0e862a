package fi.koppi.referralservice.referral.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.Exchange;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Lists show no place of a client with a security ban, and colleges no sign of one. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
@SuppressWarnings("NullAway.Init") // each test opens its exchange
class ShieldedPlaceTest {

  @RegisterExtension final Exchange exchange = new Exchange();

  @Test
  void authoritysListLeavesOutTheOfferingOfABannedClientOnly() {
    var banned = exchange.client();
    String hidden = exchange.draft(banned, "STATUTE").path("id");
    var shown = exchange.drafted();
    ban(banned);

    var list = exchange.coach().get("/v1/referrals").then().statusCode(200);

    list.body("items.find { it.id == '%s' }.offeringId".formatted(hidden), equalTo(null));
    list.body("items.find { it.id == '%s' }.placeProtected".formatted(hidden), equalTo(true));
    list.body("items.find { it.id == '%s' }.placeProtected".formatted(shown), equalTo(null));
    list.body(
        "items.find { it.id == '%s' }.offeringId".formatted(shown),
        equalTo(exchange.offering.toString()));
    exchange
        .coach()
        .get("/v1/referrals/" + hidden)
        .then()
        .body("offeringId", equalTo(exchange.offering.toString()));
  }

  @Test
  void collegesListIsThatOfAClientWhoChoseTheRelay() {
    var banned = exchange.client();
    String referral = exchange.draft(banned, "STATUTE").path("id");
    exchange.step(exchange.coach(), referral, "submit").then().statusCode(200);
    var before = exchange.admissions().get("/v1/received-referrals").asString();

    ban(banned);

    assertThat(exchange.admissions().get("/v1/received-referrals").asString()).isEqualTo(before);
  }

  @Test
  void listOfUnmetNeedsLeavesOutTheOfferingThatClosedOne() {
    var client = exchange.client();
    var needs = "/v1/clients/" + client + "/unmet-needs";
    var skill = "http://data.europa.eu/esco/skill/" + Ids.unlinkable();
    var recorded =
        exchange.coach().body(Map.of("skill", skill, "foundAt", "ASSESSMENT")).post(needs);
    exchange
        .coach()
        .header("If-Match", recorded.header("ETag"))
        .body(Map.of("closedBy", "OFFERING", "reference", exchange.offering))
        .post("/v1/unmet-needs/" + recorded.path("id") + "/close")
        .then()
        .statusCode(200);
    List<String> before = exchange.coach().get(needs).path("items.reference");

    ban(client);

    assertThat(before).containsExactly(exchange.offering.toString());
    exchange
        .coach()
        .get(needs)
        .then()
        .body("items[0].closedBy", equalTo("OFFERING"))
        .body("items[0].reference", equalTo(null))
        .body("items[0].placeProtected", equalTo(true));
  }

  private void ban(String client) {
    officer()
        .body(Map.of("reason", "Notice"))
        .post("/v1/clients/" + client + "/security-ban")
        .then()
        .statusCode(200);
  }

  private RequestSpecification officer() {
    return Exchange.system(exchange.authority, OrganisationType.AUTHORITY, Roles.PRIVACY_OFFICER)
        .header(CurrentActor.ACTING_PERSON, "officer-3");
  }
}
