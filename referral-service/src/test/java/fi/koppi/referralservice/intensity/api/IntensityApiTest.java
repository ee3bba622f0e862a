package fi.koppi.referralservice.intensity.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.time.WorkingDays;
import fi.koppi.referralservice.Exchange;
import fi.koppi.referralservice.client.api.Database;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class IntensityApiTest {

  @RegisterExtension static final Exchange exchange = new Exchange();

  @Test
  void newerIntensityEndsTheOneWithoutAnEnd() {
    var referral = inTraining();
    record(referral, Map.of("firstDay", "2027-02-01", "percent", 60)).then().statusCode(200);

    record(referral, Map.of("firstDay", "2027-03-01", "daysPerWeek", 2.5)).then().statusCode(200);

    for (var side : List.of(exchange.coach(), exchange.admissions())) {
      side.get(intensities(referral))
          .then()
          .statusCode(200)
          .body("intensities.firstDay", contains("2027-02-01", "2027-03-01"))
          .body("intensities.lastDay", contains("2027-02-28", null))
          .body("intensities[0].percent", equalTo(60))
          .body("intensities[1].daysPerWeek", equalTo(2.5f));
    }
  }

  @Test
  void twoIntensitiesOfOneDayAreRefused() {
    var referral = inTraining();
    record(referral, Map.of("firstDay", "2027-02-01", "lastDay", "2027-02-14", "percent", 60))
        .then()
        .statusCode(200);

    record(referral, Map.of("firstDay", "2027-02-14", "percent", 50))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/intensity-overlap"));
    record(referral, Map.of("firstDay", "2027-01-01", "percent", 50)).then().statusCode(409);
    record(referral, Map.of("firstDay", "2027-02-15", "percent", 50)).then().statusCode(200);
  }

  @Test
  void databaseRefusesTwoIntensitiesOfOneDay() {
    var referral = inTraining();
    record(referral, Map.of("firstDay", "2027-02-01", "percent", 60)).then().statusCode(200);

    assertThatThrownBy(() -> insert(referral))
        .isInstanceOf(SQLException.class)
        .extracting(e -> ((SQLException) e).getSQLState())
        .isEqualTo("23P01");
  }

  private static void insert(String referral) throws SQLException {
    Database.executeAsOwner(
        """
        insert into training_intensity (id, version, referral_id, first_day, percent, recorded_at)
        values (gen_random_uuid(), 0, '%s', '2027-02-20', 50, now())\
        """
            .formatted(referral));
  }

  @Test
  void intensityIsTheCollegesAndOfTraining() {
    var referral = inTraining();
    Map<String, Object> half = Map.of("firstDay", "2027-02-01", "percent", 50);

    exchange.coach().body(half).post(intensities(referral)).then().statusCode(403);
    record(exchange.submitted(), half)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/referral-status"));
    record(referral, Map.of("firstDay", "2027-02-01", "percent", 50, "daysPerWeek", 2))
        .then()
        .statusCode(400);
    record(referral, Map.of("firstDay", "2027-02-01", "daysPerWeek", 2.3)).then().statusCode(400);
  }

  @Test
  void acceptedProposalRecordsTheIntensity() {
    var referral = inTraining();
    var first = Exchange.today().plusDays(20);
    record(referral, Map.of("firstDay", Exchange.today().toString(), "percent", 100))
        .then()
        .statusCode(200);
    String proposals = "/v1/referrals/" + referral + "/proposals";
    String proposal =
        exchange
            .admissions()
            .body(
                Map.of(
                    "kind",
                    "CHANGE_INTENSITY",
                    "reason",
                    "WISH_OF_CLIENT",
                    "firstDay",
                    first.toString(),
                    "percent",
                    40))
            .post(proposals)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    assertThat(exchange.coach().get(intensities(referral)).<List<?>>path("intensities")).hasSize(1);

    exchange
        .coach()
        .header("If-Match", exchange.coach().get(proposals + "/" + proposal).header("ETag"))
        .post(proposals + "/" + proposal + "/accept")
        .then()
        .statusCode(200);

    exchange
        .coach()
        .get(intensities(referral))
        .then()
        .body("intensities.percent", contains(100, 40))
        .body("intensities.lastDay", contains(first.minusDays(1).toString(), null));
  }

  @Test
  void bothSidesReadTheUsedSeatDays() {
    var referral = inTraining();
    var path = "/v1/referrals/" + referral + "/seat-days";

    for (var side : List.of(exchange.coach(), exchange.admissions())) {
      side.queryParam("first", Exchange.today().minusDays(30).toString())
          .queryParam("last", Exchange.today().plusDays(30).toString())
          .get(path)
          .then()
          .statusCode(200)
          .body("workingDays", greaterThanOrEqualTo(15))
          .body("trainingDays", equalTo(isWorkingDay() ? 1 : 0));
    }
    exchange.coach().get(path).then().statusCode(400);
    exchange.coach().get(path + "?first=2027-02-01&last=2027-01-01").then().statusCode(400);
  }

  private static boolean isWorkingDay() {
    return new WorkingDays(false).isWorkingDay(Exchange.today());
  }

  private static Response record(String referral, Map<String, Object> intensity) {
    return exchange.admissions().body(intensity).post(intensities(referral));
  }

  private static String intensities(String referral) {
    return "/v1/referrals/" + referral + "/intensities";
  }

  private static String inTraining() {
    var referral = exchange.submitted();
    exchange.seat(referral, "held", "HELD");
    exchange.step(exchange.admissions(), referral, "catch").then().statusCode(200);
    exchange.step(exchange.admissions(), referral, "offer").then().statusCode(200);
    exchange.step(exchange.coach(), referral, "accept-place").then().statusCode(200);
    exchange.seat(referral, "confirmed", "CONFIRMED");
    for (var step : List.of("enrol", "start")) {
      exchange.step(exchange.admissions(), referral, step).then().statusCode(200);
    }
    return referral;
  }
}
