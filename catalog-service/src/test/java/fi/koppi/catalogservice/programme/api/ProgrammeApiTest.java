package fi.koppi.catalogservice.programme.api;

import static fi.koppi.catalogservice.Catalog.addedProgramme;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.programmeBody;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.Refusals.assertRefused;
import static fi.koppi.catalogservice.Refusals.assertRefusedAt;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgrammeApiTest {

  private static final String PATH = "/v1/programmes";

  @Test
  void addedProgrammeCanBeRead() {
    var provider = registeredProvider();

    var id = addedProgramme(provider);

    read(coach(), PATH + "/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("providerId", equalTo(provider.toString()))
        .body("field", equalTo("0715"))
        .body("eqfLevel", equalTo(4))
        .body("languageLevel.level", equalTo("A2"));
  }

  @Test
  void retiredProgrammeCannotBeRetiredAgain() {
    var provider = registeredProvider();
    var retire = PATH + "/" + addedProgramme(provider) + "/retire";
    move(editorOf(provider), retire, 0).then().statusCode(200).body("status", equalTo("RETIRED"));

    var again = move(editorOf(provider), retire, 1);

    assertRefused(again, 409, "programme-retired");
  }

  @Test
  void foreignProvidersProgrammeLooksUnknownToOtherEditors() {
    var retire = PATH + "/" + addedProgramme(registeredProvider()) + "/retire";

    var foreign = move(editorOf(UUID.randomUUID()), retire, 0);

    assertRefused(foreign, 404, "not-found");
  }

  @Test
  void nobodyAddsProgrammesToAForeignProvider() {
    var body = programmeBody(registeredProvider());

    var foreign = as(editorOf(UUID.randomUUID())).body(body).post(PATH);

    assertRefused(foreign, 404, "not-found");
  }

  @Test
  void providerHasToBeRegisteredFirst() {
    var nobody = UUID.randomUUID();

    var response = as(editorOf(nobody)).body(programmeBody(nobody)).post(PATH);

    assertRefused(response, 409, "programme-provider-unknown");
  }

  @Test
  void badEqfLevelIsNamed() {
    assertRefusedAt(changed("\"eqfLevel\": 4", "\"eqfLevel\": 9"), "/eqfLevel");
  }

  @Test
  void badFieldOfEducationIsNamed() {
    assertRefusedAt(changed("\"0715\"", "\"613\""), "/field");
  }

  @Test
  void badSkillIsNamed() {
    assertRefusedAt(changed("http://", "https://"), "/skills/0");
  }

  @Test
  void tooManyPointsAreNamed() {
    assertRefusedAt(
        changed("\"competencePoints\": 30", "\"competencePoints\": 9999"), "/competencePoints");
  }

  @Test
  void levelWithoutLanguageIsNamed() {
    assertRefusedAt(changed("\"language\": \"fi\", ", ""), "/languageLevel");
  }

  @Test
  void unknownKindIsNamed() {
    assertRefusedAt(changed("QUALIFICATION_UNIT", "COURSE"), "/kind");
  }

  @Test
  void coachMayNotAddProgrammes() {
    assertRefused(as(coach()).body(programmeBody(UUID.randomUUID())).post(PATH), 403, "forbidden");
  }

  @Test
  void callWithoutTokenIsRefused() {
    assertRefused(given().get(PATH), 401, "unauthenticated");
  }

  @Test
  void staleVersionIsRefused() {
    var provider = registeredProvider();
    var retire = PATH + "/" + addedProgramme(provider) + "/retire";

    assertRefused(move(editorOf(provider), retire, 3), 412, "stale-version");
  }

  private static Response changed(String part, String replacement) {
    var provider = registeredProvider();
    var body = programmeBody(provider).replace(part, replacement);
    return as(editorOf(provider)).body(body).post(PATH);
  }
}
