package fi.koppi.referralservice.feed.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.referralservice.Exchange;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class ChangeFeedTest {

  @RegisterExtension final Exchange exchange = new Exchange();

  @Test
  void feedGivesEveryChangeInOrderPageByPage() {
    var referral = exchange.submitted();
    exchange.step(exchange.admissions(), referral, "catch").then().statusCode(200);
    exchange
        .step(exchange.coach(), referral, "withdraw", Map.of("reason", "GOT_JOB"))
        .then()
        .statusCode(200);

    var seen = readAll(1);

    assertThat(seen).containsExactly("SUBMITTED", "CAUGHT", "WITHDRAWN");
  }

  @Test
  void waitingReaderIsAnsweredWhenSomethingHappens() {
    var reader =
        CompletableFuture.supplyAsync(() -> exchange.coach().get("/v1/changes?wait=20").jsonPath());

    var referral = exchange.submitted();

    assertThat(reader.join().getString("items[0].referralId")).isEqualTo(referral);
  }

  @Test
  void readerAtTheEndGetsItsCursorBack() {
    exchange.submitted();
    String end = exchange.coach().get("/v1/changes").path("next");

    var answer = exchange.coach().get("/v1/changes?cursor=" + end).then();

    answer.statusCode(200).body("items", empty()).body("next", equalTo(end));
  }

  @Test
  void collegeDoesNotSeeWhatWasNeverSubmitted() {
    var referral = exchange.drafted();
    exchange
        .step(exchange.coach(), referral, "withdraw", Map.of("reason", "OTHER"))
        .then()
        .statusCode(200);

    var answer = exchange.admissions().get("/v1/changes").then();

    answer.statusCode(200).body("items", empty());
  }

  @Test
  void foreignCursorIsRefused() {
    var answer = exchange.coach().get("/v1/changes?cursor=not-ours").then();

    answer.statusCode(400).body("type", equalTo("/problems/invalid-cursor"));
  }

  private List<String> readAll(int limit) {
    var seen = new ArrayList<String>();
    var cursor = "";
    while (true) {
      JsonPath page =
          exchange
              .coach()
              .get("/v1/changes?limit=%d&cursor=%s".formatted(limit, cursor))
              .jsonPath();
      List<String> statuses = page.getList("items.status");
      if (statuses.isEmpty()) {
        return seen;
      }
      seen.addAll(statuses);
      cursor = page.getString("next");
    }
  }
}
