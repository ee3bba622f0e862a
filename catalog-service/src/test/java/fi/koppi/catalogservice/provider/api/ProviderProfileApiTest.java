package fi.koppi.catalogservice.provider.api;

import static fi.koppi.catalogservice.Catalog.addedProgramme;
import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.draftedOffering;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.offeringBody;
import static fi.koppi.catalogservice.Catalog.providerBody;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.Refusals.assertRefused;
import static fi.koppi.catalogservice.Refusals.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.testing.BadBodies;
import fi.koppi.kit.testing.ContractCheck;
import fi.koppi.kit.testing.Topics;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Providers that say more of themselves than who they are. */
@QuarkusTest
class ProviderProfileApiTest {

  private static final String PATH = "/v1/providers/";
  private static final String PROFILE =
      """
      , "municipalitiesServed": ["711"], "validFrom": "2020-01-01", "validTo": "2099-12-31",
      "contacts": [{"role": "FAST_LANE", "office": {"fi": "Ohituskaista"},
       "email": "ohituskaista@rannikko.example", "phone": "+358 19 000 0000"}]}
      """;

  private UUID provider = UUID.randomUUID();
  private String body = "";

  @BeforeEach
  void register() {
    var municipality =
        """
        [{"code": "711", "name": {"fi": "Esimerkki"}, "validFrom": "1997-01-01"},
         {"code": "712", "name": {"fi": "Entinen"}, "validFrom": "1997-01-01",
          "validTo": "2020-12-31"}]
        """;
    as(admin()).body(municipality).put("/v1/municipalities").then().statusCode(200);
    provider = UUID.randomUUID();
    var registration = providerBody(provider);
    as(admin()).body(registration).post("/v1/providers").then().statusCode(201);
    body = registration.replaceFirst("\"organisationId\": \"[^\"]*\",", "");
  }

  @Test
  void changedProviderIsShownAndToldAsItsSchemaSays() {
    put(0, with(PROFILE)).then().statusCode(200).header("ETag", "\"1\"");

    read(coach(), PATH + provider)
        .then()
        .body("municipalitiesServed", contains("711"))
        .body("validTo", equalTo("2099-12-31"))
        .body("contacts[0].phone", equalTo("+358 19 000 0000"));
    try (var topics = Topics.ofTest()) {
      var told =
          topics
              .await("koppi.catalog.provider.v1", 2, it -> provider.toString().equals(it.key()))
              .getLast();
      ContractCheck.validates("fi.koppi.catalog.provider-state.v1", told.value());
      assertThat(CloudEventHeaders.read(told).payload())
          .contains("\"municipalitiesServed\":[\"711\"]")
          .contains("\"validTo\":\"2099-12-31\"")
          .contains("\"email\":\"ohituskaista@rannikko.example\"");
    }
  }

  @Test
  void whatIsLeftOutIsRecordedNoMore() {
    put(0, with(PROFILE)).then().statusCode(200);

    put(1, body).then().statusCode(200).body("contacts", empty());
  }

  @TestFactory
  Stream<DynamicTest> badBodyIsRefusedByItsPlace() {
    return BadBodies.of(with(PROFILE))
        .without("oid", "businessId", "name", "municipality", "languages", "admissionChannel")
        .with("municipalitiesServed", "[\"713\"]", "/municipalitiesServed/0")
        .with("municipalitiesServed", "[\"711\", \"712\"]", "/municipalitiesServed/1")
        .with("municipalitiesServed", "[null]", "/municipalitiesServed/0")
        .with("validFrom", "\"2099-12-32\"")
        .with("validFrom", "\"2100-01-01\"", "/validTo")
        .with("validTo", "\"2021-12-31\"")
        .with("parentId", "\"rannikko\"")
        .with("parentId", "\"" + UUID.randomUUID() + "\"")
        .with("contacts", "[{\"role\": \"FAST_LANE\", \"office\": {\"fi\": \"A\"}}]")
        .with("contacts", contact("\"email\": \"no address\""), "/contacts/0/email")
        .withBadLines("name", "{\"fi\": \"%s\"}")
        .withBadLines(
            "contacts",
            "[{\"role\": \"GENERAL\", \"office\": {\"fi\": \"%s\"}, \"email\": \"a@b.example\"}]")
        .with("contacts", contact("\"email\": \"010190-900p@b.example\""), "/contacts/0/email")
        .with("contacts", contact("\"phone\": \"019 000 0000\""), "/contacts/0/phone")
        .with(
            "contacts",
            contact("\"phone\": \"+358 19 000 0000\", \"name\": \"Aino\""),
            "/contacts/0/name")
        .refusedBy(bad -> put(0, bad));
  }

  @Test
  void onlyThePlatformChangesProvidersAndOnlyWhatItHasSeen() {
    assertRefused(
        as(editorOf(provider)).header("If-Match", "\"0\"").body(body).put(PATH + provider),
        403,
        "forbidden");
    assertRefused(put(7, body), 412, "stale-version");
    assertRefused(as(admin()).body(body).put(PATH + provider), 428, "if-match-required");
    assertRefused(
        as(admin()).header("If-Match", "\"0\"").body(body).put(PATH + UUID.randomUUID()),
        404,
        "not-found");
  }

  @Test
  void closedProviderStaysAsItWas() {
    move(admin(), PATH + provider + "/close", 0).then().statusCode(200);

    assertRefused(put(1, body), 409, "provider-closed");
  }

  @Test
  void identifiersOfAnotherProviderAreRefused() {
    var other = read(coach(), PATH + registeredProvider()).jsonPath().getString("oid");

    var taken = put(0, body.replaceFirst("1\\.2\\.246\\.562\\.10\\.\\d+", other));

    assertRefused(taken, 409, "provider-already-registered");
  }

  @Test
  void principalThatHasRightsOnItsTopicsStays() {
    assertRefused(put(0, body.replace("college-", "other-")), 409, "provider-admission-fixed");
  }

  @Test
  void treeShowsEveryLevelAndTheListTheNextOne() {
    var middle = registeredProvider();
    var below = registeredProvider();
    put(middle, parent(bodyOf(middle), provider)).then().statusCode(200);
    put(below, parent(bodyOf(below), middle)).then().statusCode(200);

    read(coach(), PATH + provider + "/tree")
        .then()
        .statusCode(200)
        .body("id", equalTo(provider.toString()))
        .body("parts.id", contains(middle.toString()))
        .body("parts[0].parts.id", contains(below.toString()));
    read(coach(), "/v1/providers?parentId=" + provider)
        .then()
        .body("items.id", contains(middle.toString()));
    assertRefused(read(coach(), PATH + UUID.randomUUID() + "/tree"), 404, "not-found");
  }

  @Test
  void nothingIsAPartOfItself() {
    var below = registeredProvider();
    put(below, parent(bodyOf(below), provider)).then().statusCode(200);

    assertRefusedAt(put(0, parent(body, provider)), "/parentId");
    assertRefusedAt(put(0, parent(body, below)), "/parentId");
  }

  @Test
  void whatStartsWhenItsProviderIsNoMoreIsNotPublished() {
    put(0, with(", \"validTo\": \"2090-12-31\"}")).then().statusCode(200);
    var dated =
        offeringBody(addedProgramme(provider), 3)
            .replace("\"continuousAdmission\": true", "\"continuousAdmission\": false")
            .replaceFirst("\"places\"", "\"startsOn\": \"2091-01-01\", \"places\"");
    var id = as(editorOf(provider)).body(dated).post("/v1/offerings").jsonPath().getUUID("id");

    var late = move(editorOf(provider), "/v1/offerings/" + id + "/publish", 0);
    var now =
        move(editorOf(provider), "/v1/offerings/" + draftedOffering(provider, 3) + "/publish", 0);

    assertRefused(late, 409, "offering-not-publishable");
    late.then()
        .body("violations.pointer", contains("/providerId"))
        .body("violations.code", contains("not-valid"));
    now.then().statusCode(200);
  }

  private Response put(long version, String changed) {
    return as(admin()).header("If-Match", "\"" + version + "\"").body(changed).put(PATH + provider);
  }

  private static Response put(UUID id, String changed) {
    return as(admin()).header("If-Match", "\"0\"").body(changed).put(PATH + id);
  }

  private String with(String more) {
    return body.strip().replaceFirst("}$", more);
  }

  private static String parent(String of, UUID parent) {
    return of.strip().replaceFirst("}$", ", \"parentId\": \"" + parent + "\"}");
  }

  /** Returns the body with which a provider was registered, without its id. */
  private static String bodyOf(UUID id) {
    var shown = read(coach(), PATH + id).jsonPath();
    return """
    {"oid": "%s", "businessId": "%s", "name": {"fi": "Rannikon ammattiopisto"},
     "municipality": "638", "languages": ["fi"], "admissionChannel": "KAFKA",
     "admissionPrincipal": "%s"}\
    """
        .formatted(
            shown.getString("oid"),
            shown.getString("businessId"),
            shown.getString("admissionPrincipal"));
  }

  private static String contact(String more) {
    return "[{\"role\": \"GENERAL\", \"office\": {\"fi\": \"Vaihde\"}, " + more + "}]";
  }
}
