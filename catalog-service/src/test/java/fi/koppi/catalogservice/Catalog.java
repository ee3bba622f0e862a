package fi.koppi.catalogservice;

import static io.restassured.RestAssured.given;

import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Random;
import java.util.UUID;

/** The catalog as its users call it; every call that is not under test has to succeed. */
public final class Catalog {

  private static final UUID PLATFORM = UUID.fromString("01920000-0000-7000-8000-000000000001");
  private static final Random RANDOM = new Random();

  private Catalog() {}

  public static String admin() {
    return Tokens.of(PLATFORM, OrganisationType.PLATFORM, Roles.PLATFORM_ADMIN);
  }

  public static String editorOf(UUID provider) {
    return Tokens.of(provider, OrganisationType.PROVIDER, Roles.CATALOG_EDITOR);
  }

  /** Returns the token of a coach of another organisation, who may read what is public. */
  public static String coach() {
    return Tokens.of(
        UUID.fromString("01920000-0000-7000-8000-000000000101"),
        OrganisationType.AUTHORITY,
        Roles.COACH);
  }

  /** Begins a request with a body and a new Idempotency-Key. */
  public static RequestSpecification as(String token) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", UUID.randomUUID().toString());
  }

  public static Response read(String token, String path) {
    return given().auth().oauth2(token).get(path);
  }

  /** Requests a transition of a resource that was last read as {@code version}. */
  public static Response move(String token, String path, long version) {
    return as(token).header("If-Match", "\"" + version + "\"").post(path);
  }

  public static UUID registeredProvider() {
    var id = UUID.randomUUID();
    created(as(admin()).body(providerBody(id)).post("/v1/providers"));
    return id;
  }

  public static UUID addedProgramme(UUID provider) {
    return created(as(editorOf(provider)).body(programmeBody(provider)).post("/v1/programmes"));
  }

  public static UUID draftedOffering(UUID provider, int places) {
    var body = offeringBody(addedProgramme(provider), places);
    return created(as(editorOf(provider)).body(body).post("/v1/offerings"));
  }

  public static UUID publishedOffering(int places) {
    return publishedOffering(registeredProvider(), places);
  }

  public static UUID publishedOffering(UUID provider, int places) {
    var id = draftedOffering(provider, places);
    move(editorOf(provider), "/v1/offerings/" + id + "/publish", 0).then().statusCode(200);
    return id;
  }

  public static JsonPath seatsOf(UUID offering) {
    return read(coach(), "/v1/offerings/" + offering + "/seats").jsonPath();
  }

  public static String providerBody(UUID id) {
    return """
    {"organisationId": "%s", "oid": "%s", "businessId": "%s",
     "name": {"fi": "Rannikon ammattiopisto"}, "municipality": "638", "languages": ["fi"],
     "admissionChannel": "KAFKA", "admissionPrincipal": "%s"}
    """
        .formatted(id, someOid(), someBusinessId(), "college-" + id);
  }

  public static String programmeBody(UUID provider) {
    return """
    {"providerId": "%s", "kind": "QUALIFICATION_UNIT", "name": {"fi": "Koneistus"},
     "competencePoints": 30, "eqfLevel": 4, "field": "0715",
     "skills": ["http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001"],
     "languageLevel": {"language": "fi", "level": "A2"}}
    """
        .formatted(provider);
  }

  public static String offeringBody(UUID programme, int places) {
    return """
    {"programmeId": "%s", "title": {"fi": "Koneistajaksi"}, "municipality": "638", "places": %d,
     "fastLanePlaces": 0, "continuousAdmission": true, "deliveryMode": "HYBRID",
     "languages": ["fi"], "audience": "CLIENT"}
    """
        .formatted(programme, places);
  }

  private static UUID created(Response response) {
    response.then().statusCode(201);
    return response.jsonPath().getUUID("id");
  }

  static String someOid() {
    return "1.2.246.562.10." + (10_000_000_000L + RANDOM.nextLong(89_999_999_999L));
  }

  static String someBusinessId() {
    int[] weights = {7, 9, 10, 5, 8, 4, 2};
    while (true) {
      var digits = String.valueOf(1_000_000 + RANDOM.nextInt(8_999_999));
      int sum = 0;
      for (int i = 0; i < weights.length; i++) {
        sum += weights[i] * (digits.charAt(i) - '0');
      }
      int remainder = sum % 11;
      if (remainder != 1) {
        return digits + "-" + (remainder == 0 ? 0 : 11 - remainder);
      }
    }
  }
}
