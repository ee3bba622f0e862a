package fi.koppi.referralservice.referral.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.Exchange;
import fi.koppi.referralservice.client.api.Database;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests that both sides read why a referral's clock is due when it is. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class ReferralClocksApiTest {

  private static final String GENERAL_RULE = "01930000-0000-7000-8000-000000000020";

  @RegisterExtension final Exchange exchange = new Exchange();

  @Test
  void clockThatWasStartedNowStoresItsRuleAndItsDayZero() {
    var referral = exchange.submitted();

    var clocks = exchange.coach().get(sent(referral));

    clocks
        .then()
        .statusCode(200)
        .body("clocks", hasSize(1))
        .body("clocks[0].clock", equalTo("CATCH"))
        .body("clocks[0].state", equalTo("RUNNING"))
        .body("clocks[0].rule.id", equalTo(GENERAL_RULE))
        .body("clocks[0].rule.validFrom", equalTo("2020-01-01"))
        .body("clocks[0].dayZero", notNullValue())
        .body("clocks[0].stoppedAt", nullValue())
        .body("clocks[0].days.findAll { it.counted }", hasSize(5))
        .body("clocks[0].days[-1].day", equalTo(clocks.path("clocks[0].dueDay")));
    assertThat(clocks.<Object>path("clocks[0].days.find { it.reason == 'DAY_ZERO' }.day"))
        .isEqualTo(clocks.path("clocks[0].dayZero"));
  }

  @Test
  void referralOf23DecemberAt16ExplainsItselfToBothSidesAsTheExampleShows() throws SQLException {
    var referral = exchange.submitted();
    change(
        referral,
        """
        catch_started_at = '2026-12-23T14:00:00Z', catch_counted_at = '2026-12-23T14:00:00Z',
        catch_day_zero = '2026-12-28', catch_escalated_at = '2027-01-04T22:00:00Z',
        catch_due_at = '2027-01-05T22:00:00Z'\
        """);
    var example = example();

    var coach = exchange.coach().get(sent(referral));
    var college = exchange.admissions().get(received(referral));

    coach.then().statusCode(200);
    college.then().statusCode(200).body("clocks", equalTo(coach.path("clocks")));
    assertThat(withoutState(coach.path("clocks[0]"))).isEqualTo(withoutState(example));
    exchange.coach().get("/v1/referrals/" + referral).then().body("status", equalTo("SUBMITTED"));
  }

  @Test
  void readsOfBothSidesAreInTheAccessLog() throws SQLException {
    var referral = exchange.submitted();

    exchange.coach().get(sent(referral)).then().statusCode(200);
    exchange.admissions().get(received(referral)).then().statusCode(200);

    try (var connection = Database.asOwner()) {
      assertThat(
              Database.select(
                  connection,
                  """
                  select person from access_log
                  where action = 'REFERRAL_CLOCKS_READ' and subject_ids @> array['%s'::uuid]\
                  """
                      .formatted(referral)))
          .containsExactlyInAnyOrder("coach-17", "adm-4");
    }
  }

  @Test
  void nobodyElseReadsThem() {
    var referral = exchange.submitted();
    var draft = exchange.drafted();

    try (var other = Exchange.open()) {
      other.coach().get(sent(referral)).then().statusCode(404);
      other.admissions().get(received(referral)).then().statusCode(404);
    }
    exchange.as(Roles.ACCOUNT_MANAGER, "manager-2").get(sent(referral)).then().statusCode(404);
    exchange.coach().get(received(referral)).then().statusCode(403);
    exchange.admissions().get(sent(referral)).then().statusCode(403);
    exchange.admissions().get(received(draft)).then().statusCode(404);
    exchange.coach().get(sent(Ids.unlinkable().toString())).then().statusCode(404);
  }

  @Test
  void draftHasNoClockAndAReferralThatWasCaughtHasMetItsOwn() {
    var draft = exchange.drafted();
    var caught = exchange.submitted();
    exchange.step(exchange.admissions(), caught, "catch").then().statusCode(200);

    exchange.coach().get(sent(draft)).then().statusCode(200).body("clocks", empty());
    exchange
        .coach()
        .get(sent(caught))
        .then()
        .body("clocks[0].state", equalTo("MET"))
        .body("clocks[0].stoppedAt", notNullValue());
  }

  @Test
  void clockThatAReplicaOfTheReleaseBeforeHasStartedIsShownWithoutItsDays() throws SQLException {
    var referral = exchange.submitted();
    change(
        referral,
        """
        catch_escalated_at = null, catch_rule_id = null, catch_rule_from = null,
        catch_counted_at = null, catch_day_zero = null\
        """);

    exchange
        .coach()
        .get(sent(referral))
        .then()
        .statusCode(200)
        .body("clocks[0].dueAt", notNullValue())
        .body("clocks[0].rule", nullValue())
        .body("clocks[0].dayZero", nullValue())
        .body("clocks[0].days", empty());
  }

  /** Returns the example of the contract. */
  private static Map<String, Object> example() {
    return Objects.requireNonNull(JsonPath.from(ReferralClocks.EXAMPLE).getMap("clocks[0]"));
  }

  /** The state follows from the present time. */
  private static Map<String, Object> withoutState(Map<String, Object> clock) {
    clock.remove("state");
    return clock;
  }

  private static String sent(String referral) {
    return "/v1/referrals/" + referral + "/clocks";
  }

  private static String received(String referral) {
    return "/v1/received-referrals/" + referral + "/clocks";
  }

  private static void change(String referral, String columns) throws SQLException {
    try (var connection = Database.asOwner()) {
      Database.update(
          connection, "update referral set %s where id = '%s'".formatted(columns, referral));
      connection.commit();
    }
  }
}
