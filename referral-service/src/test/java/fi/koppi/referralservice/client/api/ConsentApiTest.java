package fi.koppi.referralservice.client.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.Exchange;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class ConsentApiTest {

  private final Office office = Office.open();
  @RegisterExtension final Exchange exchange = new Exchange();
  private UUID college = exchange.college;
  private String client = "";

  @BeforeEach
  void registerAClient() {
    client = office.register(Office.form("a-1"));
  }

  @Test
  void consentIsGivenListedAndWithdrawnOnce() {
    String consent = give(Exchange.inAYear()).then().statusCode(201).extract().path("id");

    var withdrawn = withdraw(consent);

    withdrawn.then().statusCode(200).body("withdrawnAt", notNullValue());
    withdraw(consent).then().statusCode(409).body("type", equalTo("/problems/consent-withdrawn"));
    var list = office.coach().get("/v1/clients/" + client + "/consents").then();
    list.statusCode(200).body("items", hasSize(1)).body("items[0].id", equalTo(consent));
  }

  @Test
  void addressThatClassesShareNamesItsMethods() {
    office
        .coach()
        .delete("/v1/clients/" + client + "/consents")
        .then()
        .statusCode(405)
        .header("Allow", equalTo("GET, HEAD, OPTIONS, POST"));
  }

  @Test
  void consentIsReadWhereItsLocationSays() {
    var given = give(Exchange.inAYear());

    var read = office.coach().get(given.header("Location")).then();

    read.statusCode(200).body("id", equalTo(given.path("id")));
  }

  @Test
  void consentThatHasEndedIsRefused() {
    give("2020-01-01").then().statusCode(400).body("type", equalTo("/problems/consent-ended"));
  }

  @Test
  void consentForMoreThanTwoYearsIsRefusedWithItsPlace() {
    var latest = Exchange.today().plusYears(2);

    var answer = give(latest.plusDays(2).toString()).then();

    answer
        .statusCode(400)
        .body("type", equalTo("/problems/consent-term"))
        .body("violations.pointer", contains("/validUntil"));
    give(latest.toString()).then().statusCode(201);
  }

  @Test
  void consentTowardsNobodyKnownIsRefusedWithItsPlace() {
    college = Ids.unlinkable();

    var answer = give(Exchange.inAYear()).then();

    answer
        .statusCode(400)
        .body("type", equalTo("/problems/consent-recipient"))
        .body("violations.pointer", contains("/recipientOrganisation"));
  }

  @Test
  void consentTowardsAClosedCollegeIsRefused() {
    exchange.announceProvider("CLOSED");

    Awaitility.await("closed")
        .untilAsserted(() ->
            give(Exchange.inAYear())
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/consent-recipient")));
  }

  @Test
  void employerIsKnownByItsNeedsAndForMatchingOnly() {
    college = Ids.unlinkable();
    exchange.announceNeed(college);

    Awaitility.await("known")
        .untilAsserted(
            () -> give("MATCHING_WITH_EMPLOYERS", Exchange.inAYear()).then().statusCode(201));
    give(Exchange.inAYear()).then().statusCode(400);
  }

  @Test
  void anotherOrganisationReachesNoConsent() {
    String consent = give(Exchange.inAYear()).path("id");
    var path = "/v1/clients/" + client + "/consents";

    var other = Office.open();

    other.coach().get(path).then().statusCode(404);
    other.coach().get(path + "/" + consent).then().statusCode(404);
    other.coach().post(path + "/" + consent + "/withdraw").then().statusCode(404);
  }

  @Test
  void consentOfOneClientIsNotReachedThroughAnother() {
    String consent = give(Exchange.inAYear()).path("id");
    var another = office.register(Office.form("a-2"));

    var path = "/v1/clients/" + another + "/consents/" + consent;

    office.coach().get(path).then().statusCode(404);
    office.coach().post(path + "/withdraw").then().statusCode(404);
  }

  @Test
  void recipientSeesTheConsentTowardsItselfAndNoOtherDoes() throws SQLException {
    String consent = give(Exchange.inAYear()).path("id");
    var query = "select id from consent where id = '" + consent + "'";

    try (var connection = Database.asService()) {
      Database.serve(connection, "PROVIDER", college);
      assertThat(Database.select(connection, query)).containsExactly(consent);
      Database.serve(connection, "PROVIDER", Ids.unlinkable());
      assertThat(Database.select(connection, query)).isEmpty();
    }
  }

  private Response give(String validUntil) {
    return give("REFERRAL_TO_EDUCATION", validUntil);
  }

  private Response give(String purpose, String validUntil) {
    return office
        .coach()
        .body(
            Map.of(
                "purpose",
                purpose,
                "recipientOrganisation",
                college,
                "categories",
                List.of("REFERRAL_DATA"),
                "validUntil",
                validUntil))
        .post("/v1/clients/" + client + "/consents");
  }

  private Response withdraw(String consent) {
    return office.coach().post("/v1/clients/" + client + "/consents/" + consent + "/withdraw");
  }
}
