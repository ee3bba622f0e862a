package fi.koppi.referralservice.referral.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.time.Today;
import fi.koppi.referralservice.Exchange;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coaches name the client's word on which they take a step. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class ClientWordApiTest {

  @RegisterExtension final Exchange exchange = new Exchange();

  @ParameterizedTest
  @ValueSource(strings = {"accept-place", "decline-place", "withdraw"})
  void historyShowsTheWordOnWhichAStepWasTaken(String step) {
    var referral = offered();
    var word = word(today().minusDays(2));

    exchange.step(exchange.coach(), referral, step, body(step, word)).then().statusCode(200);

    assertThat(words(referral).getLast()).isEqualTo(word);
    assertThat(words(referral).reversed().stream().skip(1)).containsOnlyNulls();
  }

  @Test
  void placeIsAcceptedWithoutABodyWhereTheWordIsNotRequired() {
    var referral = offered();

    exchange.step(exchange.coach(), referral, "accept-place").then().statusCode(200);

    assertThat(words(referral)).containsOnlyNulls();
  }

  @ParameterizedTest
  @ValueSource(strings = {"accept-place", "decline-place", "withdraw"})
  void wordOfADayToComeIsRefused(String step) {
    var referral = offered();
    var word = word(today().plusDays(2));

    exchange
        .step(exchange.coach(), referral, step, body(step, word))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/client-word"))
        .body("violations.pointer", equalTo(List.of("/onBehalf/day")));

    assertThat(exchange.status(referral)).isEqualTo("OFFERED");
  }

  @Test
  void nobodyIsNamedByAnIdentityCode() {
    var referral = offered();
    var word = Map.of("channel", "PHONE", "day", "2026-01-12", "notedBy", "010190-900P");

    exchange
        .step(exchange.coach(), referral, "accept-place", body("accept-place", word))
        .then()
        .statusCode(400);
  }

  private static Map<String, Object> body(String step, Map<String, String> word) {
    return step.equals("withdraw")
        ? Map.of("reason", "GOT_JOB", "onBehalf", word)
        : Map.of("onBehalf", word);
  }

  private static Map<String, String> word(LocalDate day) {
    return Map.of("channel", "MESSAGE", "day", day.toString(), "notedBy", "coach-17");
  }

  private static LocalDate today() {
    return Today.at(InstantSource.system().instant());
  }

  private List<Map<String, String>> words(String referral) {
    return exchange.coach().get("/v1/referrals/" + referral + "/history").path("steps.onBehalf");
  }

  private String offered() {
    var referral = exchange.submitted();
    exchange.seat(referral, "held", "HELD");
    exchange.step(exchange.admissions(), referral, "catch").then().statusCode(200);
    exchange.step(exchange.admissions(), referral, "offer").then().statusCode(200);
    return referral;
  }
}
