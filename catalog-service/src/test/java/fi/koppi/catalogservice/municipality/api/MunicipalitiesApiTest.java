package fi.koppi.catalogservice.municipality.api;

import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Refusals.assertRefused;
import static fi.koppi.catalogservice.Refusals.assertRefusedAt;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class MunicipalitiesApiTest {

  private static final String PATH = "/v1/municipalities";

  @Test
  void municipalityIsReadAsItWasGiven() {
    given(entry("701", "1997-01-01")).then().statusCode(200).body("entries", equalTo(1));

    var listed = read(coach(), PATH + "?limit=100").then().statusCode(200);

    listed
        .body("items.find { it.code == '701' }.name.sv", equalTo("Borgå"))
        .body("items.find { it.code == '701' }.coordinates.latitude", equalTo(60.393f))
        .body("items.find { it.code == '701' }.validTo", nullValue());
  }

  @Test
  void givingTheSameAgainChangesNothing() {
    given(entry("702", "1997-01-01"));

    given(entry("702", "1997-01-01")).then().body("touched", equalTo(0));

    given(entry("702", "1998-01-01")).then().body("touched", equalTo(1));
  }

  @Test
  void endedMunicipalityIsKeptWithWhatItHasBecome() {
    given(
            entry("703", "1997-01-01")
                .replace("}}", "}, \"validTo\": \"2020-12-31\", \"successor\": \"702\"}"))
        .then()
        .statusCode(200);

    read(coach(), PATH + "?limit=100")
        .then()
        .body("items.find { it.code == '703' }.validTo", equalTo("2020-12-31"))
        .body("items.find { it.code == '703' }.successor", equalTo("702"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"704\" | \"999\" | /0/code",
        "60.393 | 91 | /0/coordinates/latitude",
        "25.665}} | 25.665}, \"validTo\": \"1990-01-01\"} | /0/validTo",
        "25.665}} | 25.665}, \"successor\": \"704\"} | /0/successor",
        "25.665}} | 25.665}, \"mayor\": \"x\"} | /0/mayor"
      })
  void wrongEntryIsRefusedByItsPlace(String good, String bad, String pointer) {
    var entry = entry("704", "1997-01-01");

    assertRefusedAt(given(entry.replace(good, bad)), pointer);
  }

  @Test
  void fileWithAWrongEntryChangesNothing() {
    var twice = entry("705", "1997-01-01") + ", " + entry("705", "1997-01-01");

    assertRefused(given(twice), 400, "municipality-entry-invalid");

    read(coach(), PATH + "?limit=100").then().body("items.find { it.code == '705' }", nullValue());
  }

  @Test
  void onlyThePlatformGivesMunicipalities() {
    assertRefused(
        as(coach()).body("[" + entry("706", "1997-01-01") + "]").put(PATH), 403, "forbidden");
  }

  private static Response given(String entries) {
    return as(admin()).body("[" + entries + "]").put(PATH);
  }

  private static String entry(String code, String validFrom) {
    return """
    {"code": "%s", "name": {"fi": "Porvoo", "sv": "Borgå"}, "validFrom": "%s",
     "coordinates": {"latitude": 60.393, "longitude": 25.665}}\
    """
        .formatted(code, validFrom);
  }
}
