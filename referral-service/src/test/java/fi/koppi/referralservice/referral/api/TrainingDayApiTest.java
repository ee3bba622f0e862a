package fi.koppi.referralservice.referral.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.testing.Tokens;
import fi.koppi.kit.time.Ids;
import fi.koppi.kit.time.Today;
import fi.koppi.referralservice.Exchange;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Colleges record steps of training in arrears. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class TrainingDayApiTest {

  @RegisterExtension final Exchange exchange = new Exchange();

  @Test
  void historyShowsTheDayOfAStepBesideTheTimeOfItsRecording() {
    var today = Today.at(InstantSource.system().instant());
    var referral = enrolled();

    college(referral, "start", today.minusDays(9)).then().statusCode(200);
    college(referral, "pause", today.minusDays(4)).then().statusCode(200);
    college(referral, "resume", today.minusDays(4)).then().statusCode(200);
    exchange
        .step(
            exchange.admissions(),
            referral,
            "interrupt",
            Map.of("reason", "GOT_JOB", "effectiveOn", today.minusDays(1).toString()))
        .then()
        .statusCode(200);

    var history = exchange.coach().get("/v1/referrals/" + referral + "/history").jsonPath();
    assertThat(history.getList("steps.effectiveOn", String.class).reversed().stream().limit(4))
        .containsExactly(
            today.minusDays(1).toString(),
            today.minusDays(4).toString(),
            today.minusDays(4).toString(),
            today.minusDays(9).toString());
    assertThat(history.getList("steps.findAll { it.step == 'ENROL' }.effectiveOn"))
        .containsOnlyNulls();
    assertThat(history.getString("steps[-1].at")).startsWith(today.getYear() + "-");
  }

  @Test
  void stepWithoutABodyHoldsFromToday() throws Exception {
    var referral = enrolled();
    var before = Today.at(InstantSource.system().instant());

    assertThat(postWithoutBody(referral, "start")).isEqualTo(200);

    var after = Today.at(InstantSource.system().instant());
    assertThat(lastDay(referral)).isIn(before, after);
  }

  @Test
  void dayIsRefusedByItsProblemAndNothingHappens() {
    var today = Today.at(InstantSource.system().instant());
    var referral = enrolled();

    refused(referral, "start", today.plusDays(2), "future");
    refused(referral, "start", today.minusMonths(3).minusDays(1), "too-early");
    college(referral, "start", today.minusDays(3)).then().statusCode(200);
    refused(referral, "complete", today.minusDays(4), "before-last-step");

    assertThat(exchange.status(referral)).isEqualTo("IN_TRAINING");
    assertThat(lastDay(referral)).isEqualTo(today.minusDays(3));
  }

  private String enrolled() {
    var referral = exchange.submitted();
    exchange.seat(referral, "held", "HELD");
    exchange.step(exchange.admissions(), referral, "catch").then().statusCode(200);
    exchange.step(exchange.admissions(), referral, "offer").then().statusCode(200);
    exchange.step(exchange.coach(), referral, "accept-place").then().statusCode(200);
    exchange.seat(referral, "confirmed", "CONFIRMED");
    exchange.step(exchange.admissions(), referral, "enrol").then().statusCode(200);
    return referral;
  }

  /** Posts as {@code curl -X POST} does: with neither a body nor its type. */
  private int postWithoutBody(String referral, String step) throws Exception {
    var token = Tokens.of(exchange.college, OrganisationType.PROVIDER, Roles.ADMISSIONS);
    var uri = "http://127.0.0.1:%d/v1/referrals/%s/%s".formatted(RestAssured.port, referral, step);
    var request =
        HttpRequest.newBuilder(URI.create(uri))
            .header("Authorization", "Bearer " + token)
            .header(CurrentActor.ACTING_PERSON, "adm-4")
            .header("Idempotency-Key", Ids.unlinkable().toString())
            .header("If-Match", exchange.etag(referral))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }

  private void refused(String referral, String step, LocalDate day, String code) {
    college(referral, step, day)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/effective-day"))
        .body("violations.pointer", equalTo(List.of("/effectiveOn")))
        .body("violations.code", equalTo(List.of(code)));
  }

  private Response college(String referral, String step, LocalDate day) {
    return exchange.step(
        exchange.admissions(), referral, step, Map.of("effectiveOn", day.toString()));
  }

  private LocalDate lastDay(String referral) {
    String day =
        exchange
            .coach()
            .get("/v1/referrals/" + referral + "/history")
            .path("steps[-1].effectiveOn");
    return LocalDate.parse(day);
  }
}
