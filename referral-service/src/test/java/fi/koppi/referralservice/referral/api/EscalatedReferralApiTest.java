package fi.koppi.referralservice.referral.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.referralservice.Exchange;
import fi.koppi.referralservice.client.api.Database;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests that an account manager reads escalated referrals and nothing else of clients. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class EscalatedReferralApiTest {

  @RegisterExtension final Exchange exchange = new Exchange();

  @Test
  void escalatedReferralIsListedAndReadWithItsHistory() throws SQLException {
    var late = exchange.submitted();
    letTheClockRunOut(late);

    assertThat(listed()).containsExactly(late);
    manager().get("/v1/referrals/" + late).then().statusCode(200);
    manager().get("/v1/referrals/" + late + "/history").then().statusCode(200);
  }

  @Test
  void referralThatIsInTimeLooksAsIfItDidNotExist() {
    var inTime = exchange.submitted();

    manager().get("/v1/referrals/" + inTime).then().statusCode(404);
    manager().get("/v1/referrals/" + inTime + "/history").then().statusCode(404);

    assertThat(listed()).isEmpty();
    await("the line of the attempt").until(() -> linesAbout(inTime).contains("manager-2 404"));
  }

  @Test
  void referralThatWasCaughtIsNoLongerShown() throws SQLException {
    var late = exchange.submitted();
    letTheClockRunOut(late);
    exchange.step(exchange.admissions(), late, "catch").then().statusCode(200);

    manager().get("/v1/referrals/" + late).then().statusCode(404);

    assertThat(listed()).isEmpty();
  }

  @Test
  void accountManagerOfAnotherAuthoritySeesNothing() throws SQLException {
    var late = exchange.submitted();
    letTheClockRunOut(late);
    try (var other = Exchange.open()) {
      other
          .as(Roles.ACCOUNT_MANAGER, "manager-9")
          .get("/v1/referrals/" + late)
          .then()
          .statusCode(404);
    }
  }

  @Test
  void nothingElseIsShownToAnAccountManager() throws SQLException {
    var client = exchange.client();
    String late = exchange.draft(client, "STATUTE").path("id");
    exchange.step(exchange.coach(), late, "submit").then().statusCode(200);
    letTheClockRunOut(late);

    for (var path :
        List.of("/v1/clients/" + client, "/v1/clients/" + client + "/consents", "/v1/changes")) {
      manager().get(path).then().statusCode(403);
    }
    exchange.step(manager(), late, "withdraw").then().statusCode(403);
  }

  @Test
  void pagesGoOnWhereTheLastOneEnded() throws SQLException {
    List<String> late = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      late.add(exchange.submitted());
      letTheClockRunOut(late.getLast());
    }

    List<String> pages = new ArrayList<>();
    @Nullable String cursor = "";
    while (cursor != null) {
      var page =
          manager()
              .queryParam("limit", 1)
              .queryParam("cursor", cursor)
              .get("/v1/referrals")
              .then()
              .statusCode(200)
              .extract();
      pages.addAll(page.<List<String>>path("items.id"));
      cursor = page.path("next");
    }

    assertThat(pages).containsExactlyInAnyOrderElementsOf(late);
  }

  private List<String> listed() {
    return manager().get("/v1/referrals").then().statusCode(200).extract().path("items.id");
  }

  private RequestSpecification manager() {
    return exchange.as(Roles.ACCOUNT_MANAGER, "manager-2");
  }

  private static void letTheClockRunOut(String referral) throws SQLException {
    try (var connection = Database.asOwner()) {
      Database.update(
          connection,
          "update referral set catch_escalated_at = '2026-01-08T22:00:00Z' where id = '%s'"
              .formatted(referral));
      connection.commit();
    }
  }

  private static List<String> linesAbout(String referral) throws SQLException {
    try (var connection = Database.asOwner()) {
      return Database.select(
          connection,
          """
          select concat_ws(' ', person, refused_with) from access_log
          where subject_ids @> array['%s'::uuid]\
          """
              .formatted(referral));
    }
  }
}
