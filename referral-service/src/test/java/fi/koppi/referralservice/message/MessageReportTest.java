package fi.koppi.referralservice.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.Exchange;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class MessageReportTest {

  @RegisterExtension static final Exchange exchange = new Exchange();

  @Test
  void collegeWritesByEventWithASubjectAndNoText() {
    var referral = exchange.submitted();

    written(exchange, referral, "CALL_REQUESTED");

    awaitMessages(referral, 1);
    var message = messages(referral).getMap("items[0]");
    assertThat(message)
        .containsEntry("from", "PROVIDER")
        .containsEntry("subject", "CALL_REQUESTED")
        .containsEntry("forClient", true)
        .containsEntry("by", "adm-4")
        .doesNotContainKey("text");
  }

  @Test
  void collegeMarksByEventWhatTheCoachHasWritten() {
    var referral = exchange.submitted();
    fromCoach(referral);
    fromCoach(referral);

    read(referral, 1);

    Awaitility.await("the mark").until(() -> readAt(referral).getFirst() != null);
    assertThat(readAt(referral).get(1)).isNull();
  }

  @Test
  void reportThatComesTwiceIsWrittenOnce() {
    var referral = exchange.submitted();
    var headers =
        CloudEventHeaders.of(
            Ids.unlinkable(),
            "fi.koppi.admission.message-written.v1",
            "/admission-system",
            referral,
            InstantSource.system().instant(),
            false);
    var payload =
        """
        {"referralId": "%s", "subject": "NEWS_REQUESTED"}\
        """
            .formatted(referral)
            .getBytes(StandardCharsets.UTF_8);
    for (int times = 0; times < 2; times++) {
      exchange.topics.send(exchange.statusTopic(), referral, headers, payload);
    }

    written(exchange, referral, "CALL_REQUESTED");

    Awaitility.await("the last report").until(() -> subjects(referral).contains("CALL_REQUESTED"));
    assertThat(subjects(referral)).containsExactly("NEWS_REQUESTED", "CALL_REQUESTED");
  }

  @Test
  void subjectThatNeedsATextIsADeadLetter() {
    var referral = exchange.submitted();

    awaitDeadLetter(written(exchange, referral, "OTHER"), "validation-failed");

    assertThat(subjects(referral)).isEmpty();
  }

  @Test
  void markOfAMessageThatIsNotThereIsADeadLetter() {
    var referral = exchange.submitted();

    awaitDeadLetter(read(referral, 1), "message-unknown");
  }

  @Test
  void messageAboutAnotherCollegesReferralIsADeadLetter() {
    var referral = exchange.submitted();
    try (var other = Exchange.open()) {
      awaitDeadLetter(written(other, referral, "CALL_REQUESTED"), "foreign-referral");
    }
    assertThat(subjects(referral)).isEmpty();
  }

  @Test
  void messageAboutAReferralThatTheCollegeNoLongerHasIsADeadLetter() {
    var referral = exchange.submitted();
    exchange
        .step(exchange.coach(), referral, "withdraw", Map.of("reason", "GOT_JOB"))
        .then()
        .statusCode(200);

    awaitDeadLetter(written(exchange, referral, "CALL_REQUESTED"), "message-not-possible");
  }

  @Test
  void messageAboutAReferralThatHasNotArrivedIsParked() {
    var event = written(exchange, Ids.unlinkable().toString(), "CALL_REQUESTED");

    Awaitility.await("parked")
        .untilAsserted(() ->
            Exchange.system(Ids.unlinkable(), OrganisationType.PLATFORM, Roles.PLATFORM_ADMIN)
                .get("/v1/operations/parked-events?limit=200")
                .then()
                .body("items.eventId", hasItem(event.toString())));
  }

  @Test
  void rubbishIsADeadLetterAndDoesNotStopTheNextMessage() {
    var referral = exchange.submitted();
    var smoke = written(exchange, referral, "SMOKE_SIGNAL");
    var empty = report(exchange, referral, "messages-read", Map.of("by", "adm-4"));

    written(exchange, referral, "CALL_REQUESTED");

    awaitMessages(referral, 1);
    awaitDeadLetter(smoke, "payload-mismatch");
    awaitDeadLetter(empty, "payload-mismatch");
  }

  private static UUID written(Exchange sender, String referral, String subject) {
    return report(
        sender,
        referral,
        "message-written",
        Map.of("referralId", referral, "subject", subject, "forClient", true, "by", "adm-4"));
  }

  private static UUID read(String referral, int upTo) {
    return report(
        exchange, referral, "messages-read", Map.of("referralId", referral, "upTo", upTo));
  }

  private static UUID report(
      Exchange sender, String key, String type, Map<String, Object> payload) {
    return sender.topics.sendEvent(
        sender.statusTopic(),
        key,
        "/admission-system",
        "fi.koppi.admission." + type + ".v1",
        payload);
  }

  private static void fromCoach(String referral) {
    exchange
        .coach()
        .body(Map.of("text", "Good news"))
        .post("/v1/referrals/" + referral + "/messages")
        .then()
        .statusCode(200);
  }

  private static JsonPath messages(String referral) {
    return exchange.coach().get("/v1/referrals/" + referral + "/messages").jsonPath();
  }

  private static List<String> subjects(String referral) {
    return messages(referral).getList("items.subject");
  }

  private static List<@Nullable String> readAt(String referral) {
    return messages(referral).getList("items.readAt");
  }

  private static void awaitMessages(String referral, int number) {
    Awaitility.await("the messages").until(() -> subjects(referral).size() == number);
  }

  private static void awaitDeadLetter(UUID event, String cause) {
    Awaitility.await(cause)
        .untilAsserted(() ->
            Exchange.system(Ids.unlinkable(), OrganisationType.PLATFORM, Roles.PLATFORM_ADMIN)
                .get("/v1/operations/dead-letters?limit=200")
                .then()
                .body("items.find { it.eventId == '%s' }.cause".formatted(event), equalTo(cause)));
  }
}
