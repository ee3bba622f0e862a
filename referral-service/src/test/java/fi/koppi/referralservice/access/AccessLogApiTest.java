package fi.koppi.referralservice.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

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
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The lines that calls, events and refusals leave in the access log. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class AccessLogApiTest {

  @RegisterExtension final Exchange exchange = new Exchange();

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

  @Test
  void attemptAgainstTheStateIsRecorded() {
    var referral = exchange.submitted();

    exchange.step(exchange.coach(), referral, "accept-place").then().statusCode(409);

    awaitLine(referral, "REFERRAL_WRITTEN coach-17 409");
  }

  @Test
  void attemptAtAForgottenClientIsRecorded() {
    var client = exchange.client();
    officer()
        .body(Map.of("reason", "Request 7"))
        .post("/v1/clients/" + client + "/forget")
        .then()
        .statusCode(200);

    exchange.coach().get("/v1/clients/" + client).then().statusCode(410);
    exchange.draft(client, "STATUTE").then().statusCode(410);

    awaitLine(client, "READ coach-17 410");
    awaitLine(client, "REFERRAL_DRAFTED coach-17 410");
  }

  @Test
  void draftOfAnotherAuthoritysClientIsRecorded() {
    var client = exchange.client();
    var other = Ids.unlinkable();

    var coach =
        Exchange.system(other, OrganisationType.AUTHORITY, Roles.COACH)
            .header("Koppi-Acting-Person", "coach-9");
    Exchange.draft(coach, client, exchange.offering, "STATUTE").then().statusCode(404);

    awaitLine(client, "REFERRAL_DRAFTED coach-9 404");
  }

  @Test
  void listThatShowsNobodyIsRecorded() {
    exchange.coach().get("/v1/referrals").then().body("items", hasSize(0));
    exchange
        .as(Roles.PRIVACY_OFFICER, "officer-3")
        .get("/v1/security-ban-reviews")
        .then()
        .body("items", hasSize(0));
    exchange.admissions().get("/v1/received-referrals").then().body("items", hasSize(0));

    assertThat(linesOf(exchange.authority))
        .contains("REFERRALS_LISTED coach-17", "SECURITY_BAN_REVIEWS_LISTED officer-3");
    assertThat(linesOf(exchange.college)).contains("RECEIVED_REFERRALS_LISTED adm-4");
  }

  @Test
  void lookUpThatFindsNobodyIsRecorded() {
    exchange
        .coach()
        .body(Map.of("externalReference", "nobody-of-ours"))
        .post("/v1/clients/lookup")
        .then()
        .statusCode(404);

    await("the line of the look-up")
        .until(() -> linesOf(exchange.authority).contains("LOOKED_UP coach-17 404"));
  }

  @Test
  void refusalThatNamesARegisteredClientIsRecordedWithThatClient() {
    var client = exchange.client();
    String reference = exchange.coach().get("/v1/clients/" + client).path("externalReference");

    exchange
        .coach()
        .body(
            Map.of(
                "externalReference", reference,
                "givenName", "Aino-Testi",
                "familyName", "Esimerkki",
                "languages", List.of("fi"),
                "contactMode", "RELAY"))
        .post("/v1/clients")
        .then()
        .statusCode(409);

    awaitLine(client, "REGISTERED coach-17 409");
  }

  @Test
  void bothSidesPagesOfTheFeedAreRecorded() {
    var referral = exchange.submitted();
    await("the feed of the authority")
        .until(() -> linesAboutAfter(exchange.coach(), referral).contains("CHANGES_READ coach-17"));
    await("the feed of the college")
        .until(
            () -> linesAboutAfter(exchange.admissions(), referral).contains("CHANGES_READ adm-4"));
  }

  @Test
  void jobThatReadsIsNamedByItsServiceAccount() {
    var referral = exchange.submitted();

    systemOfCollege().get("/v1/received-referrals/" + referral).then().statusCode(200);

    var account = "system-of-" + exchange.college;
    assertThat(select("oauth_client, action, coalesce(person, 'nobody')", referral))
        .contains(account + " RECEIVED_REFERRAL_READ nobody");
  }

  @Test
  void systemThatReadsWithoutNamingThePersonIsRefused() {
    var client = exchange.client();

    Exchange.system(exchange.authority, OrganisationType.AUTHORITY, Roles.COACH)
        .get("/v1/clients/" + client)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/acting-person-required"));
  }

  @Test
  void refusedCallIsRecordedWhateverItsHeaderHolds() {
    var client = exchange.client();

    Exchange.system(exchange.college, OrganisationType.PROVIDER, Roles.ADMISSIONS)
        .header("Koppi-Acting-Person", "Aino Aalto")
        .get("/v1/clients/" + client)
        .then()
        .statusCode(403);

    awaitLine(client, "CALL_REFUSED 403");
  }

  @Test
  void reportThatIsRefusedIsRecorded() {
    var referral = exchange.submitted();
    var stranger = Exchange.open();
    try (stranger) {
      exchange.reportAs(stranger.college, referral, "CAUGHT", null);

      awaitLine(referral, "REFERRAL_REPORTED foreign-referral");
    }
    assertThat(select("organisation_id, action", referral))
        .contains(stranger.college + " REFERRAL_REPORTED");
  }

  @Test
  void reportThatContradictsTheReferralIsRecorded() {
    var referral = exchange.submitted();
    exchange
        .step(exchange.coach(), referral, "withdraw", Map.of("reason", "GOT_JOB"))
        .then()
        .statusCode(200);

    exchange.report(referral, "CAUGHT", null);

    awaitLine(referral, "REFERRAL_REPORTED contradicts-status");
  }

  @Test
  void answerAboutASeatIsRecordedOnceAndForTheAuthority() {
    var client = exchange.client();
    String referral = exchange.draft(client, "STATUTE").path("id");
    exchange.step(exchange.coach(), referral, "submit").then().statusCode(200);

    exchange.seat(referral, "held", "HELD");
    exchange.seat(referral, "held", "HELD");
    exchange.seat(referral, "confirmed", "CONFIRMED");

    var line = exchange.authority + " seat-topic SEAT_ANSWERED nobody " + client;
    assertThat(
            select(
                "organisation_id, oauth_client, action, coalesce(person, 'nobody'), client_id",
                referral))
        .filteredOn(found -> found.contains("SEAT_ANSWERED"))
        .containsExactly(line, line);
  }

  @Test
  void acknowledgementThatIsRefusedIsRecordedWithItsPerson() {
    var referral = exchange.submitted();

    exchange.topics.sendEvent(
        exchange.statusTopic(),
        referral,
        "/admission-system",
        "fi.koppi.admission.erasure-acknowledged.v1",
        Map.of("referralId", referral, "by", "adm-9"));

    awaitLine(referral, "REFERRAL_REPORTED adm-9 unknown-erasure");
  }

  @Test
  void banThatIsSetContinuedAndLiftedIsThreeActions() {
    var client = exchange.client();
    var ban = "/v1/clients/" + client + "/security-ban";
    for (var path : List.of(ban, ban, ban + "/lift")) {
      officer().body(Map.of("reason", "Notice")).post(path).then().statusCode(200);
    }

    assertThat(linesAbout(client, client))
        .containsSubsequence(
            "SECURITY_BAN_SET officer-3",
            "SECURITY_BAN_CONTINUED officer-3",
            "SECURITY_BAN_LIFTED officer-3");
  }

  private List<String> linesAboutAfter(RequestSpecification reader, String referral) {
    reader.get("/v1/changes").then().statusCode(200);
    return linesAbout(referral, referral);
  }

  private RequestSpecification systemOfCollege() {
    return Exchange.system(exchange.college, OrganisationType.PROVIDER, Roles.ADMISSIONS);
  }

  private RequestSpecification officer() {
    return exchange.as(Roles.PRIVACY_OFFICER, "officer-3");
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
    return lines(
        """
        select concat_ws(' ', action, person, refused_with, refused_because) from access_log
        where client_id = '%s' or subject_ids @> array['%s'::uuid] order by seq\
        """
            .formatted(client, subject));
  }

  private static List<String> linesOf(UUID organisation) {
    return lines(
        """
        select concat_ws(' ', action, person, refused_with) from access_log
        where organisation_id = '%s' order by seq\
        """
            .formatted(organisation));
  }

  private static List<String> select(String columns, String subject) {
    return lines(
        """
        select concat_ws(' ', %s) from access_log
        where subject_ids @> array['%s'::uuid] order by seq\
        """
            .formatted(columns, subject));
  }

  private static List<String> lines(String query) {
    try (var connection = Database.asOwner()) {
      return Database.select(connection, query);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
