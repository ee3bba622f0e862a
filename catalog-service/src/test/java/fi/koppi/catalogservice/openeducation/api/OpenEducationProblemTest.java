package fi.koppi.catalogservice.openeducation.api;

import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of refusals under {@code /oeapi}, which have absolute addresses. */
@QuarkusTest
class OpenEducationProblemTest {

  private static final UUID UNKNOWN = UUID.randomUUID();

  @ParameterizedTest
  @CsvSource({
    "/courses/01920000-0000-7000-8000-00000000ffff, 404, not-found",
    "/organisations/01920000-0000-7000-8000-00000000ffff, 404, not-found",
    "/persons, 404, not-found",
    "/courses/no-id, 404, not-found",
    "/courses?pageSize=17, 400, validation-failed",
    "/courses?level=high, 400, validation-failed",
  })
  void refusalNamesItsTypeAndItsPlaceByWholeAddresses(String path, int status, String type) {
    var refused = read(coach(), "/oeapi/v6" + path);

    assertRefused(refused, status, type);
    refused.then().body("instance", isAddressOf("/oeapi/v6" + path.replaceFirst("\\?.*", "")));
    assertThat(PublishedSpecification.orSkip().problemViolations(refused.asString())).isEmpty();
  }

  @Test
  void strangersAreRefusedByTheStandardToo() {
    var refused = given().get("/oeapi/v6/courses");

    assertRefused(refused, 401, "unauthenticated");
    assertThat(PublishedSpecification.orSkip().problemViolations(refused.asString())).isEmpty();
  }

  @Test
  void placesThatAreWrongAreToldStill() {
    var refused = read(coach(), "/oeapi/v6/courses?pageSize=17");

    refused.then().body("violations.pointer", hasItem("query:pageSize"));
  }

  @Test
  void otherProblemsKeepTheirRelativeTypes() {
    var refused = read(coach(), "/v1/providers/" + UNKNOWN);

    refused.then().statusCode(404).body("type", equalTo("/problems/not-found"));
  }

  @Test
  void standardAsksForWholeAddresses() {
    var relative = read(coach(), "/v1/providers/" + UNKNOWN).asString();

    assertThat(PublishedSpecification.orSkip().problemViolations(relative)).isNotEmpty();
  }

  static void assertRefused(Response response, int status, String type) {
    response
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", isAddressOf("/problems/" + type))
        .body("status", equalTo(status))
        .body("detail", not(emptyOrNullString()));
  }

  /** Replaces the port, which is another one in tests. */
  private static Matcher<String> isAddressOf(String path) {
    return matchesPattern("http://127\\.0\\.0\\.1:\\d+" + Pattern.quote(path));
  }
}
