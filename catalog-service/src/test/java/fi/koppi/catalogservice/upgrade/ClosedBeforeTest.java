package fi.koppi.catalogservice.upgrade;

import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.seatsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fi.koppi.catalogservice.offering.fanout.FanOutSchedule;
import fi.koppi.catalogservice.programme.closure.ClosureSchedule;
import fi.koppi.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Tests what becomes of providers that closed before V073 and V074, which ended nothing then. Their
 * rows were there before the service started.
 */
@QuarkusTest
@TestProfile(OlderReleaseProfile.class)
class ClosedBeforeTest {

  private static final UUID CLOSED = id("c1");
  private static final UUID OPEN = id("a1");

  private final FanOutSchedule offerings;
  private final ClosureSchedule programmes;
  private final Sql sql;

  @Inject
  ClosedBeforeTest(FanOutSchedule offerings, ClosureSchedule programmes, Sql sql) {
    this.offerings = offerings;
    this.programmes = programmes;
    this.sql = sql;
  }

  @BeforeEach
  void run() {
    offerings.runAll();
    programmes.runAll();
  }

  @Test
  void whatTheyLeftOnOfferEndsAndSaysWhy() {
    offering(CLOSED, "c3")
        .body("status", equalTo("CANCELLED"))
        .body("statusReason", equalTo("PROVIDER_CLOSED"));
    offering(CLOSED, "c4")
        .body("status", equalTo("CANCELLED"))
        .body("statusReason", equalTo("PROVIDER_CLOSED"));
    offering(CLOSED, "c5")
        .body("status", equalTo("ARCHIVED"))
        .body("statusReason", equalTo("PROVIDER_CLOSED"));
  }

  @Test
  void theirPlacesAreReleased() {
    assertThat(seatsOf(id("c3")).getInt("held")).isZero();
    assertThat(
            sql.select("select status from seat where id = ?", row -> row.getString(1), id("c6")))
        .containsExactly("RELEASED");
  }

  @Test
  void theirProgrammesAreRetired() {
    read(coach(), "/v1/programmes/" + id("c2")).then().body("status", equalTo("RETIRED"));
  }

  @Test
  void whatOthersOfferStaysOnOffer() {
    offering(OPEN, "a3").body("status", equalTo("PUBLISHED")).body("statusReason", nullValue());
    read(coach(), "/v1/programmes/" + id("a2")).then().body("status", equalTo("ACTIVE"));
  }

  @Test
  void nothingIsLeftToDo() {
    assertThat(sql.select("select 1 from offering_fan_out", row -> 1)).isEmpty();
    assertThat(sql.select("select 1 from programme_closure", row -> 1)).isEmpty();
  }

  private static ValidatableResponse offering(UUID provider, String end) {
    return read(editorOf(provider), "/v1/offerings/" + id(end)).then().statusCode(200);
  }

  private static UUID id(String end) {
    return UUID.fromString("01920000-0000-7000-8000-0000000000" + end);
  }
}
