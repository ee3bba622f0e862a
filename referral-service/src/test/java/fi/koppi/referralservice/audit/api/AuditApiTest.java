package fi.koppi.referralservice.audit.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of the access log as auditors and privacy officers read it. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class AuditApiTest {

  private static final String LOG = "/v1/access-log";

  @RegisterExtension final Exchange exchange = new Exchange();

  @Test
  void auditorReadsTheLinesOfTheOrganisationNewestFirst() {
    var client = exchange.client();
    exchange.coach().get("/v1/clients/" + client).then().statusCode(200);

    List<String> actions = auditor().get(LOG).then().statusCode(200).extract().path("items.action");

    // The test's set-up looked at the offering, which is no client's data.
    assertThat(actions).containsExactly("READ", "REGISTERED");
  }

  @Test
  void lineNamesPeopleAndThingsByTheirIdsOnly() {
    var client = exchange.client();

    auditor()
        .get(LOG)
        .then()
        .statusCode(200)
        .body("items[0].organisationId", equalTo(exchange.authority.toString()))
        .body("items[0].oauthClient", equalTo("system-of-" + exchange.authority))
        .body("items[0].person", equalTo("coach-17"))
        .body("items[0].outcome", equalTo("DONE"))
        .body("items[0].clientId", equalTo(client))
        .body("items[0].subjectKind", equalTo("CLIENT"))
        .body("items[0].subjects", equalTo(List.of(client)));
  }

  @Test
  void auditorOfAnotherOrganisationSeesNoneOfIt() {
    exchange.client();

    Exchange.system(Ids.unlinkable(), OrganisationType.AUTHORITY, Roles.AUDITOR)
        .header(CurrentActor.ACTING_PERSON, "auditor-9")
        .get(LOG)
        .then()
        .statusCode(200)
        .body("items", equalTo(List.of()));
  }

  @Test
  void auditorOfACollegeReadsWhatTheCollegeDid() {
    var referral = exchange.submitted();
    exchange.admissions().get("/v1/received-referrals/" + referral).then().statusCode(200);

    List<String> actions =
        Exchange.system(exchange.college, OrganisationType.PROVIDER, Roles.AUDITOR)
            .header(CurrentActor.ACTING_PERSON, "auditor-9")
            .get(LOG)
            .then()
            .statusCode(200)
            .extract()
            .path("items.action");

    assertThat(actions).containsExactly("SHOWN_TO_PROVIDER", "RECEIVED_REFERRAL_READ");
  }

  @Test
  void logIsNarrowedByPersonActionOutcomeAndClient() {
    var client = exchange.client();
    var other = exchange.client();
    exchange.as(Roles.COACH, "coach-18").get("/v1/clients/" + client).then().statusCode(200);
    exchange.as(Roles.AUDITOR, "auditor-2").get("/v1/clients/" + other).then().statusCode(403);
    await("the refused call").until(() -> !found("outcome", "REFUSED").isEmpty());

    assertThat(found("person", "coach-18")).containsExactly("READ");
    assertThat(found("action", "REGISTERED")).containsExactly("REGISTERED", "REGISTERED");
    assertThat(found("outcome", "REFUSED")).containsExactly("CALL_REFUSED");
    assertThat(found("outcome", "DONE")).doesNotContain("CALL_REFUSED");
    assertThat(found("clientId", client))
        .contains("READ", "REGISTERED")
        .doesNotContain("CALL_REFUSED");
    assertThat(found("clientId", other)).contains("CALL_REFUSED", "REGISTERED");
  }

  @Test
  void narrowingsHoldTogetherForOneClient() {
    var client = exchange.client();
    exchange.as(Roles.COACH, "coach-18").get("/v1/clients/" + client).then().statusCode(200);

    auditor()
        .queryParam("clientId", client)
        .queryParam("person", "coach-17")
        .queryParam("action", "REGISTERED")
        .queryParam("outcome", "DONE")
        .queryParam("from", "2020-01-01T00:00:00Z")
        .queryParam("to", "2199-01-01T00:00:00Z")
        .get(LOG)
        .then()
        .statusCode(200)
        .body("items.action", equalTo(List.of("REGISTERED")));
  }

  @Test
  void logIsNarrowedByTime() {
    exchange.client();

    assertThat(found("to", "2020-01-01T00:00:00Z")).isEmpty();
    assertThat(found("from", "2199-01-01T00:00:00Z")).isEmpty();
    assertThat(found("from", "2020-01-01T00:00:00Z")).contains("REGISTERED");
  }

  @Test
  void pagesGoOnWhereTheLastOneEnded() {
    for (int i = 0; i < 3; i++) {
      exchange.client();
    }
    var all = found("action", "REGISTERED");

    List<String> pages = new ArrayList<>();
    @Nullable String cursor = "";
    while (cursor != null) {
      var page =
          auditor()
              .queryParam("action", "REGISTERED")
              .queryParam("limit", 1)
              .queryParam("cursor", cursor)
              .get(LOG)
              .then()
              .statusCode(200)
              .extract();
      pages.addAll(page.<List<String>>path("items.clientId"));
      cursor = page.path("next");
    }

    assertThat(pages).hasSize(3).doesNotHaveDuplicates();
    assertThat(all).hasSize(3);
  }

  @Test
  void readingTheLogLeavesALine() {
    auditor().get(LOG).then().statusCode(200);

    assertThat(found("person", "auditor-2")).contains("ACCESS_LOG_READ");
  }

  @Test
  void actionThatNobodyRecordsIsRefused() {
    auditor()
        .queryParam("action", "LOOKED_AT")
        .get(LOG)
        .then()
        .statusCode(400)
        .body("violations[0].pointer", equalTo("query:action"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {Roles.COACH, Roles.SERVICE_MANAGER, Roles.PRIVACY_OFFICER, Roles.ACCOUNT_MANAGER})
  void onlyAuditorsReadTheLogOfTheOrganisation(String role) {
    exchange.as(role, "person-1").get(LOG).then().statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {Roles.COACH, Roles.SERVICE_MANAGER, Roles.AUDITOR, Roles.ACCOUNT_MANAGER})
  void onlyPrivacyOfficersReadTheLogOfAClient(String role) {
    var client = exchange.client();

    exchange.as(role, "person-1").get(logOf(client)).then().statusCode(403);
  }

  @Test
  void logOfAClientHoldsWhatEveryOrganisationDid() {
    var client = exchange.client();
    var other = exchange.client();
    String referral = exchange.draft(client, "STATUTE").path("id");
    String otherReferral = exchange.draft(other, "STATUTE").path("id");
    for (var one : List.of(referral, otherReferral)) {
      exchange.step(exchange.coach(), one, "submit").then().statusCode(200);
    }
    exchange.coach().get("/v1/referrals").then().statusCode(200);
    exchange.admissions().get("/v1/received-referrals").then().statusCode(200);
    exchange.admissions().get("/v1/received-referrals/" + referral).then().statusCode(200);

    var log = officer().get(logOf(client)).then().statusCode(200).extract();

    assertThat(log.<List<String>>path("items.action"))
        .contains(
            "SHOWN_TO_PROVIDER",
            "RECEIVED_REFERRAL_READ",
            "RECEIVED_REFERRALS_LISTED",
            "REFERRALS_LISTED",
            "REFERRAL_WRITTEN",
            "REFERRAL_DRAFTED",
            "REGISTERED");
    assertThat(log.<List<String>>path("items.organisationId"))
        .contains(exchange.authority.toString(), exchange.college.toString());
    // What the college's list showed of other clients is not told.
    assertThat(
            log.<List<List<String>>>path(
                "items.findAll { it.action == 'RECEIVED_REFERRALS_LISTED' }.subjects"))
        .containsOnly(List.of(referral));
  }

  @Test
  void logOfAClientGoesOnAfterTheClientWasForgotten() {
    var client = exchange.client();
    officer()
        .body(Map.of("reason", "Request 8"))
        .post("/v1/clients/" + client + "/forget")
        .then()
        .statusCode(200);
    officer().get(logOf(client)).then().statusCode(200);

    List<String> actions =
        officer().get(logOf(client)).then().statusCode(200).extract().path("items.action");

    assertThat(actions).containsExactly("CLIENT_ACCESS_LOG_READ", "FORGOTTEN", "REGISTERED");
  }

  @Test
  void logOfAnotherAuthoritysClientLooksAsIfThereWereNone() {
    var client = exchange.client();

    Exchange.system(Ids.unlinkable(), OrganisationType.AUTHORITY, Roles.PRIVACY_OFFICER)
        .header(CurrentActor.ACTING_PERSON, "officer-9")
        .get(logOf(client))
        .then()
        .statusCode(404);

    await("the line of the attempt")
        .until(() ->
            officer().get(logOf(client)).<List<String>>path("items.person").contains("officer-9"));
  }

  @Test
  void privacyOfficerLooksUpAndReadsClientsAndConsents() {
    var client = exchange.client();
    var consent = exchange.consent(client);
    String reference = officer().get("/v1/clients/" + client).path("externalReference");

    officer()
        .body(Map.of("externalReference", reference))
        .post("/v1/clients/lookup")
        .then()
        .statusCode(200)
        .body("id", equalTo(client));
    officer().get("/v1/clients/" + client + "/consents").then().statusCode(200);
    officer().get("/v1/clients/" + client + "/consents/" + consent).then().statusCode(200);
  }

  @Test
  void privacyOfficerReadsNoReferrals() {
    var referral = exchange.drafted();

    officer().get("/v1/referrals/" + referral).then().statusCode(403);
    officer().get("/v1/changes").then().statusCode(403);
  }

  private List<String> found(String filter, String value) {
    return auditor()
        .queryParam(filter, value)
        .get(LOG)
        .then()
        .statusCode(200)
        .extract()
        .path("items.action");
  }

  private static String logOf(String client) {
    return "/v1/clients/" + client + "/access-log";
  }

  private RequestSpecification auditor() {
    return exchange.as(Roles.AUDITOR, "auditor-2");
  }

  private RequestSpecification officer() {
    return exchange.as(Roles.PRIVACY_OFFICER, "officer-3");
  }
}
