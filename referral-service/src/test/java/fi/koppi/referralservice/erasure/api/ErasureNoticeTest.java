package fi.koppi.referralservice.erasure.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.ContractCheck;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.testing.Tokens;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.Exchange;
import fi.koppi.referralservice.client.api.Database;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What colleges are told of an erasure, how they acknowledge it, and what the authority sees. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class ErasureNoticeTest {

  private static final String ERASED = "fi.koppi.referral.client-erased.v1";

  @RegisterExtension final Exchange exchange = new Exchange();
  @RegisterExtension final Exchange other = new Exchange();

  @Test
  void everyCollegeToWhichTheClientWasSentIsTold() {
    var client = exchange.client();
    var open = sent(client, exchange.offering);
    var withdrawn = sent(client, other.offering);
    exchange
        .step(exchange.coach(), withdrawn, "withdraw", Map.of("reason", "MOVED"))
        .then()
        .statusCode(200);

    forget(client);

    isTold(exchange, open);
    isTold(other, withdrawn);
    erasure(client)
        .statusCode(200)
        .body("notices.referralId", containsInAnyOrder(open, withdrawn))
        .body(
            "notices.providerId",
            containsInAnyOrder(exchange.college.toString(), other.college.toString()))
        .body("notices.toldAt", hasSize(2))
        .body("notices.acknowledgedAt", contains(nullValue(), nullValue()));
    assertThat(ContractCheck.sentEventTypes()).contains(ERASED);
  }

  @Test
  void collegesAreToldOfAClientWhomAnEarlierReleaseForgot() throws SQLException, IOException {
    var client = exchange.client();
    var referral = sent(client, exchange.offering);
    forget(client);
    isTold(exchange, referral);
    var before = exchange.topics.all(exchange.referralTopic()).size();

    forgetTheNotice(referral);

    Awaitility.await("the college is told")
        .untilAsserted(() -> erasure(client).body("notices.referralId", contains(referral)));
    Awaitility.await("the event arrives")
        .until(() -> exchange.topics.all(exchange.referralTopic()).size() > before);
    acknowledge(exchange.college, referral).statusCode(200);
  }

  /** Makes the database that of a release without notices, and migrates it. */
  private static void forgetTheNotice(String referral) throws SQLException, IOException {
    var script =
        Files.readString(Path.of("src/main/resources/db/migration/V055__erasure_to_announce.sql"));
    try (var connection = Database.asOwner();
        var migration = connection.createStatement()) {
      Database.update(
          connection, "delete from erasure_notice where referral_id = '%s'".formatted(referral));
      migration.execute(script.substring(script.indexOf("insert into")));
      connection.commit();
    }
  }

  @Test
  void collegeThatWasNeverSentTheClientIsNotTold() {
    var client = exchange.client();
    String draft = exchange.draft(client, "STATUTE").path("id");

    forget(client);

    erasure(client).statusCode(200).body("notices", hasSize(0));
    acknowledge(exchange.college, draft).statusCode(404);
  }

  @Test
  void acknowledgementByRestIsShownAndTheFirstStands() {
    var client = exchange.client();
    var referral = sent(client, exchange.offering);
    forget(client);

    String first =
        acknowledge(exchange.college, referral).statusCode(200).extract().path("acknowledgedAt");
    String second =
        acknowledge(exchange.college, referral).statusCode(200).extract().path("acknowledgedAt");

    assertThat(second).isEqualTo(first);
    erasure(client)
        .body("notices[0].acknowledgedAt", equalTo(first))
        .body("notices[0].acknowledgedBy", equalTo("adm-4"));
  }

  @Test
  void repeatedCallReplaysTheAcknowledgement() {
    var client = exchange.client();
    var referral = sent(client, exchange.offering);
    forget(client);
    var key = Ids.unlinkable();

    for (int call = 0; call < 2; call++) {
      given()
          .auth()
          .oauth2(Tokens.of(exchange.college, OrganisationType.PROVIDER, Roles.ADMISSIONS))
          .header(CurrentActor.ACTING_PERSON, "adm-4")
          .header("Idempotency-Key", key)
          .post("/v1/referrals/" + referral + "/acknowledge-erasure")
          .then()
          .statusCode(200);
    }
  }

  @Test
  void acknowledgementByEventIsShown() {
    var client = exchange.client();
    var referral = sent(client, exchange.offering);
    forget(client);

    acknowledgeByEvent(exchange, referral, "adm-9");
    acknowledgeByEvent(exchange, referral, "adm-10");

    Awaitility.await("acknowledged")
        .untilAsserted(() ->
            erasure(client)
                .body("notices[0].acknowledgedAt", notNullValue())
                .body("notices[0].acknowledgedBy", equalTo("adm-9")));
  }

  @Test
  void foreignAndUnknownErasuresAreNotFound() {
    var client = exchange.client();
    var referral = sent(client, exchange.offering);
    acknowledge(exchange.college, referral).statusCode(404);
    forget(client);

    acknowledge(other.college, referral)
        .statusCode(404)
        .body("type", equalTo("/problems/not-found"));
    acknowledge(exchange.college, Ids.unlinkable().toString()).statusCode(404);
    erasure(client).body("notices[0].acknowledgedAt", nullValue());
  }

  @Test
  void foreignAndUnknownAcknowledgementsByEventAreDeadLetters() {
    var client = exchange.client();
    var referral = sent(client, exchange.offering);
    forget(client);

    var foreign = acknowledgeByEvent(other, referral, "adm-4");
    var unknown = acknowledgeByEvent(exchange, Ids.unlinkable().toString(), "adm-4");

    isDeadLetter(foreign, "foreign-referral");
    isDeadLetter(unknown, "unknown-erasure");
    erasure(client).body("notices[0].acknowledgedAt", nullValue());
  }

  @Test
  void erasureIsReadByThePrivacyOfficerOfItsAuthorityOnly() {
    var client = exchange.client();
    erasure(client).statusCode(404);
    forget(client);

    erasure(client).statusCode(200);
    exchange.coach().get("/v1/clients/" + client + "/erasure").then().statusCode(403);
    officer(other.authority).get("/v1/clients/" + client + "/erasure").then().statusCode(404);
  }

  @Test
  void collegeStillReadsTheReferralWithoutTheClient() {
    var client = exchange.client();
    var referral = sent(client, exchange.offering);
    exchange.seat(referral, "held", "HELD");
    for (var step : new String[] {"catch", "offer"}) {
      exchange.step(exchange.admissions(), referral, step).then().statusCode(200);
    }
    exchange.step(exchange.coach(), referral, "accept-place").then().statusCode(200);
    exchange.seat(referral, "confirmed", "CONFIRMED");
    for (var step : new String[] {"enrol", "start"}) {
      exchange.step(exchange.admissions(), referral, step).then().statusCode(200);
    }

    forget(client);

    exchange
        .admissions()
        .get("/v1/received-referrals/" + referral)
        .then()
        .statusCode(200)
        .body("status", equalTo("FOLLOW_UP"))
        .body("seat.status", equalTo("CONFIRMED"))
        .body("client", nullValue());
    exchange.step(exchange.admissions(), referral, "complete").then().statusCode(409);
  }

  private void isTold(Exchange college, String referral) {
    var told =
        exchange.topics.await(
            college.referralTopic(),
            record ->
                referral.equals(record.key())
                    && CloudEventHeaders.read(record).type().equals(ERASED));
    ContractCheck.validates(ERASED, told.value());
    Exchange.admissionsOf(college.college)
        .get("/v1/changes?limit=200")
        .then()
        .statusCode(200)
        .body("items.findAll { it.kind == 'ERASURE' }.referralId", contains(equalTo(referral)));
  }

  private String sent(String client, UUID offering) {
    String referral =
        Exchange.draft(exchange.coach(), client, offering, "STATUTE")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    exchange.step(exchange.coach(), referral, "submit").then().statusCode(200);
    return referral;
  }

  private void forget(String client) {
    officer(exchange.authority)
        .body(Map.of("reason", "Request 2027-118"))
        .post("/v1/clients/" + client + "/forget")
        .then()
        .statusCode(200);
  }

  private ValidatableResponse erasure(String client) {
    return officer(exchange.authority).get("/v1/clients/" + client + "/erasure").then();
  }

  private static ValidatableResponse acknowledge(UUID college, String referral) {
    return Exchange.admissionsOf(college)
        .post("/v1/referrals/" + referral + "/acknowledge-erasure")
        .then();
  }

  private static UUID acknowledgeByEvent(Exchange college, String referral, String person) {
    return college.topics.sendEvent(
        college.statusTopic(),
        referral,
        "/admission-system",
        "fi.koppi.admission.erasure-acknowledged.v1",
        Map.of("referralId", referral, "by", person));
  }

  private static void isDeadLetter(UUID event, String cause) {
    Awaitility.await(cause)
        .untilAsserted(() ->
            Exchange.system(Ids.unlinkable(), OrganisationType.PLATFORM, Roles.PLATFORM_ADMIN)
                .get("/v1/operations/dead-letters?limit=200")
                .then()
                .body("items.find { it.eventId == '%s' }.cause".formatted(event), equalTo(cause)));
  }

  private static RequestSpecification officer(UUID authority) {
    return Exchange.system(authority, OrganisationType.AUTHORITY, Roles.PRIVACY_OFFICER)
        .header(CurrentActor.ACTING_PERSON, "officer-3");
  }
}
