package fi.koppi.catalogservice.municipality.api;

import static fi.koppi.catalogservice.Catalog.addedProgramme;
import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.offeringBody;
import static fi.koppi.catalogservice.Catalog.providerBody;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An unknown municipality is refused wherever something takes place; files have their own tests.
 */
@QuarkusTest
class UnknownMunicipalityTest {

  @ParameterizedTest
  @ValueSource(strings = {"683", "999"})
  void providerIsRefused(String municipality) {
    var body = providerBody(UUID.randomUUID()).replace("\"638\"", "\"" + municipality + "\"");

    assertUnknown(as(admin()).body(body).post("/v1/providers"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"683", "999"})
  void campusIsRefused(String municipality) {
    var provider = registeredProvider();
    var body = "{\"name\": {\"fi\": \"Kampus\"}, \"municipality\": \"%s\"}".formatted(municipality);

    assertUnknown(
        as(editorOf(provider)).body(body).post("/v1/providers/" + provider + "/campuses"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"683", "999"})
  void draftedOfferingIsRefused(String municipality) {
    var provider = registeredProvider();
    var body = offeringBody(addedProgramme(provider), 3);
    var place = "\"municipality\": \"%s\"";

    assertUnknown(
        as(editorOf(provider))
            .body(body.replace(place.formatted("638"), place.formatted(municipality)))
            .post("/v1/offerings"));
  }

  private static void assertUnknown(Response answer) {
    answer
        .then()
        .statusCode(400)
        .body("violations.pointer", contains("/municipality"))
        .body("violations.code", contains("unknown"));
  }
}
