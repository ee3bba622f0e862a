package fi.koppi.referralservice.message.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.Exchange;
import fi.koppi.referralservice.client.api.Database;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class MessageApiTest {

  private static final String TEXT = "Could we meet on Tuesday?";

  @RegisterExtension static final Exchange exchange = new Exchange();

  @Test
  void bothSidesReadWhatTheyWriteToEachOther() {
    var referral = exchange.submitted();
    fromCollege(referral, TEXT, false).statusCode(200).body("number", equalTo(1));
    fromCoach(referral, "On Wednesday.").statusCode(200).body("number", equalTo(2));

    for (var read : List.of(asCoach(referral), asCollege(referral))) {
      read.statusCode(200)
          .body("items.text", equalTo(List.of(TEXT, "On Wednesday.")))
          .body("items.from", equalTo(List.of("PROVIDER", "COACH")))
          .body("items.by", equalTo(List.of("adm-4", "coach-17")));
    }
  }

  @Test
  void subjectThatSaysAllNeedsNoText() {
    var referral = exchange.submitted();

    exchange
        .admissions()
        .body(Map.of("subject", "CALL_REQUESTED"))
        .post(messages("received-referrals", referral))
        .then()
        .statusCode(200);

    asCoach(referral)
        .body("items[0].subject", equalTo("CALL_REQUESTED"))
        .body("items[0].text", nullValue());
  }

  @Test
  void pagesHoldEveryMessageOnce() {
    var referral = exchange.submitted();
    for (var text : List.of("First", "Second", "Third")) {
      fromCoach(referral, text).statusCode(200);
    }

    var path = messages("referrals", referral) + "?limit=2";
    var first = exchange.coach().get(path).jsonPath();
    var second = exchange.coach().get(path + "&cursor=" + first.getString("next")).jsonPath();

    assertThat(first.getList("items.text")).containsExactly("First", "Second");
    assertThat(second.getList("items.text")).containsExactly("Third");
  }

  @Test
  void readMarkIsOfTheOtherSidesMessagesAndStays() {
    var referral = exchange.submitted();
    fromCollege(referral, TEXT, false).statusCode(200);
    fromCoach(referral, "Yes.").statusCode(200);

    markRead(referral, 2).statusCode(200);
    String readAt = asCollege(referral).extract().path("items[0].readAt");
    markRead(referral, 2).statusCode(200);

    asCollege(referral)
        .body("items[0].readAt", equalTo(readAt))
        .body("items[1].readAt", nullValue());
  }

  @Test
  void messageForTheClientIsNotedAsPassedOnOnce() {
    var referral = exchange.submitted();
    fromCollege(referral, TEXT, true).statusCode(200);

    String first = passOn(referral, 1).statusCode(200).extract().path("at");
    passOn(referral, 1).statusCode(200).body("at", equalTo(first));

    asCollege(referral)
        .body("items[0].forClient", equalTo(true))
        .body("items[0].passedOnAt", equalTo(first));
  }

  @Test
  void messageForTheCoachIsNotPassedOn() {
    var referral = exchange.submitted();
    fromCollege(referral, TEXT, false).statusCode(200);

    passOn(referral, 1).statusCode(409).body("type", equalTo("/problems/message-not-for-client"));
  }

  @Test
  void markAndNoteOfAnUnknownMessageAreRefused() {
    var referral = exchange.submitted();

    markRead(referral, 1).statusCode(409).body("type", equalTo("/problems/message-unknown"));
    passOn(referral, 1).statusCode(409).body("type", equalTo("/problems/message-unknown"));
  }

  @Test
  void textWithAnIdentityCodeOrOfTooManySignsIsRefused() {
    var referral = exchange.submitted();

    for (var text : List.of("The code is 010190-900P.", "x".repeat(2001), " ")) {
      fromCollege(referral, text, false).statusCode(400);
      fromCoach(referral, text).statusCode(400);
    }
  }

  @Test
  void nobodyElseReadsOrWrites() {
    var referral = exchange.submitted();
    fromCollege(referral, TEXT, false).statusCode(200);

    var received = messages("received-referrals", referral);
    Exchange.admissionsOf(Ids.unlinkable()).get(received).then().statusCode(404);
    Exchange.admissionsOf(Ids.unlinkable())
        .body(Map.of("text", TEXT))
        .post(received)
        .then()
        .statusCode(404);
    exchange.admissions().get(messages("referrals", referral)).then().statusCode(403);
  }

  @Test
  void draftHasNoMessages() {
    fromCoach(exchange.drafted(), "Too early")
        .statusCode(409)
        .body("type", equalTo("/problems/message-not-possible"));
  }

  @Test
  void withdrawnReferralShowsTheCollegeNoTexts() {
    var referral = exchange.submitted();
    fromCollege(referral, TEXT, false).statusCode(200);
    exchange
        .step(exchange.coach(), referral, "withdraw", Map.of("reason", "GOT_JOB"))
        .then()
        .statusCode(200);

    asCollege(referral).statusCode(200).body("items[0].text", nullValue());
    asCoach(referral).body("items[0].text", equalTo(TEXT));
    fromCollege(referral, TEXT, false)
        .statusCode(409)
        .body("type", equalTo("/problems/message-not-possible"));
  }

  @Test
  void textIsSealedInTheDatabase() throws SQLException {
    var referral = exchange.submitted();
    fromCollege(referral, TEXT, false).statusCode(200);

    assertThat(stored(referral))
        .hasSize(1)
        .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("Tuesday"));
  }

  @Test
  void forgettingTheClientErasesTheTexts() throws SQLException {
    var client = exchange.client();
    String referral = exchange.draft(client, "STATUTE").path("id");
    exchange.step(exchange.coach(), referral, "submit").then().statusCode(200);
    fromCollege(referral, TEXT, false).statusCode(200);

    exchange
        .as(Roles.PRIVACY_OFFICER, "officer-3")
        .body(Map.of("reason", "Request 2027-118"))
        .post("/v1/clients/" + client + "/forget")
        .then()
        .statusCode(200);

    assertThat(stored(referral)).containsExactly((String) null);
    asCoach(referral).statusCode(200).body("items[0].text", nullValue());
  }

  @Test
  void onlyTheOtherSideIsToldByTheFeed() {
    var referral = exchange.submitted();

    fromCollege(referral, TEXT, true).statusCode(200);

    assertThat(kinds(exchange.coach().get("/v1/changes?limit=200").asString(), referral))
        .contains("MESSAGE");
    assertThat(kinds(exchange.admissions().get("/v1/changes?limit=200").asString(), referral))
        .doesNotContain("MESSAGE");
    passOn(referral, 1).statusCode(200);
    assertThat(kinds(exchange.admissions().get("/v1/changes?limit=200").asString(), referral))
        .contains("MESSAGE");
  }

  @Test
  void collegeIsToldByAnEventWithoutTheText() {
    var referral = exchange.submitted();

    fromCoach(referral, TEXT).statusCode(200);

    exchange.topics.awaitEvent(
        exchange.referralTopic(),
        event ->
            referral.equals(event.key())
                && event.type().equals("fi.koppi.referral.message-changed.v1"));
    assertThat(exchange.topics.all(exchange.referralTopic()))
        .noneSatisfy(event ->
            assertThat(new String(event.value(), StandardCharsets.UTF_8)).contains("Tuesday"));
  }

  @Test
  void accessLogTellsWhoWroteAndRead() {
    var referral = exchange.submitted();
    fromCollege(referral, TEXT, false).statusCode(200);
    asCollege(referral);

    Exchange.system(exchange.college, OrganisationType.PROVIDER, Roles.AUDITOR)
        .header(CurrentActor.ACTING_PERSON, "auditor-2")
        .get("/v1/access-log?limit=200")
        .then()
        .body("items.action", hasItem("MESSAGE_WRITTEN"))
        .body("items.action", hasItem("MESSAGES_READ"));
  }

  private static List<String> kinds(String feed, String referral) {
    return JsonPath.from(feed)
        .getList("items.findAll { it.referralId == '%s' }.kind".formatted(referral));
  }

  private static List<String> stored(String referral) throws SQLException {
    try (var connection = Database.asOwner()) {
      return Database.select(
          connection,
          "select sealed_text from referral_message where referral_id = '%s'".formatted(referral));
    }
  }

  private static String messages(String side, String referral) {
    return "/v1/%s/%s/messages".formatted(side, referral);
  }

  private static ValidatableResponse asCoach(String referral) {
    return exchange.coach().get(messages("referrals", referral)).then();
  }

  private static ValidatableResponse asCollege(String referral) {
    return exchange.admissions().get(messages("received-referrals", referral)).then();
  }

  private static ValidatableResponse fromCoach(String referral, String text) {
    return exchange.coach().body(Map.of("text", text)).post(messages("referrals", referral)).then();
  }

  private static ValidatableResponse fromCollege(String referral, String text, boolean forClient) {
    return exchange
        .admissions()
        .body(Map.of("text", text, "forClient", forClient))
        .post(messages("received-referrals", referral))
        .then();
  }

  private static ValidatableResponse markRead(String referral, int upTo) {
    return exchange
        .coach()
        .body(Map.of("upTo", upTo))
        .post(messages("referrals", referral) + "/read")
        .then();
  }

  private static ValidatableResponse passOn(String referral, int number) {
    return exchange
        .coach()
        .body(Map.of("number", number))
        .post(messages("referrals", referral) + "/pass-on")
        .then();
  }
}
