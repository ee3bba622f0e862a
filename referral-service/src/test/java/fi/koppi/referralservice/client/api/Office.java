package fi.koppi.referralservice.client.api;

import static io.restassured.RestAssured.given;

import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Tokens;
import fi.koppi.kit.time.Ids;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An employment authority of its own for each test, and what its people do over REST. */
public record Office(UUID organisation) {

  public static Office open() {
    return new Office(Ids.unlinkable());
  }

  /** Returns a form with only the fields that registering a client needs. */
  public static Map<String, Object> form(String reference) {
    return new HashMap<>(
        Map.of(
            "externalReference", reference,
            "givenName", "Aino-Testi",
            "familyName", "Salainen-Esimerkki",
            "languages", List.of("fi", "en"),
            "contactMode", "DIRECT",
            "email", "aino.salainen@example.fi",
            "phone", "+358 50 000 0000",
            "address", "Kätköpolku 7, 06100 Porvoo",
            "municipality", "638",
            "careerGoal", Map.of("description", Map.of("fi", "Hitsaajaksi satamaan"))));
  }

  public static Map<String, Object> form(String reference, String identityCode) {
    var form = form(reference);
    form.put("identityCode", identityCode);
    return form;
  }

  RequestSpecification coach() {
    return as(Roles.COACH);
  }

  RequestSpecification privacyOfficer() {
    return as(Roles.PRIVACY_OFFICER);
  }

  RequestSpecification as(String role) {
    return withoutPerson(role).header(CurrentActor.ACTING_PERSON, "person-17");
  }

  RequestSpecification withoutPerson(String role) {
    return given()
        .auth()
        .oauth2(Tokens.of(organisation, OrganisationType.AUTHORITY, role))
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", Ids.unlinkable());
  }

  public String register(Map<String, Object> form) {
    return coach().body(form).post("/v1/clients").then().statusCode(201).extract().path("id");
  }

  public Response read(String client) {
    return coach().get("/v1/clients/" + client);
  }

  Response lookUp(String field, String value) {
    return coach().body(Map.of(field, value)).post("/v1/clients/lookup");
  }

  public Response forget(String client) {
    return privacyOfficer()
        .body(Map.of("reason", "Request 2027-118"))
        .post("/v1/clients/" + client + "/forget");
  }
}
