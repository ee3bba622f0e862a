package fi.koppi.catalogservice.provider.api;

import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.providerBody;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.Refusals.assertRefused;
import static fi.koppi.catalogservice.Refusals.assertRefusedAt;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import fi.koppi.kit.testing.ContractCheck;
import fi.koppi.kit.testing.Topics;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProviderApiTest {

  private static final String PATH = "/v1/providers";

  @Test
  void registeredProviderCanBeRead() {
    var id = UUID.randomUUID();

    var response = as(admin()).body(providerBody(id)).post(PATH);

    response.then().statusCode(201).header("ETag", "\"0\"");
    read(coach(), PATH + "/" + id)
        .then()
        .statusCode(200)
        .body("status", equalTo("ACTIVE"))
        .body("admissionPrincipal", equalTo("college-" + id));
  }

  @Test
  void registeredProviderIsToldAsItsSchemaSays() {
    var id = registeredProvider();

    try (var topics = Topics.ofTest()) {
      var record =
          topics.await("koppi.catalog.provider.v1", found -> id.toString().equals(found.key()));

      ContractCheck.validates("fi.koppi.catalog.provider-state.v1", record.value());
      assertThat(new String(record.value(), StandardCharsets.UTF_8)).contains(id.toString());
    }
  }

  @Test
  void closedProviderCannotBeClosedAgain() {
    var path = PATH + "/" + registeredProvider();
    move(admin(), path + "/close", 0).then().statusCode(200).body("status", equalTo("CLOSED"));

    var again = move(admin(), path + "/close", 1);

    assertRefused(again, 409, "provider-closed");
  }

  @Test
  void providerIsRegisteredOnlyOnce() {
    var id = registeredProvider();

    var twice = as(admin()).body(providerBody(id)).post(PATH);

    assertRefused(twice, 409, "provider-already-registered");
  }

  @Test
  void repeatedKeyReplaysTheFirstAnswer() {
    var id = UUID.randomUUID();
    var body = providerBody(id);
    var key = UUID.randomUUID().toString();
    post(key, body).then().statusCode(201);

    var replayed = post(key, body);

    replayed
        .then()
        .statusCode(201)
        .header("Idempotency-Replayed", "true")
        .header("ETag", "\"0\"")
        .body("id", equalTo(id.toString()));
  }

  @Test
  void keyOfAnotherRequestIsRefused() {
    var key = UUID.randomUUID().toString();
    post(key, providerBody(UUID.randomUUID())).then().statusCode(201);

    var other = post(key, providerBody(UUID.randomUUID()));

    assertRefused(other, 422, "idempotency-key-reused");
  }

  @Test
  void malformedJsonIsRefused() {
    assertRefused(as(admin()).body("{\"oid\": ").post(PATH), 400, "malformed-request");
  }

  @Test
  void unknownFieldIsNamed() {
    assertRefusedAt(changed("\"municipality\"", "\"colour\": 1, \"municipality\""), "/colour");
  }

  @Test
  void wrongTypeIsNamed() {
    assertRefusedAt(changed("[\"fi\"]", "\"fi\""), "/languages");
  }

  @Test
  void badIdentifierIsNamed() {
    assertRefusedAt(changed("\"638\"", "\"63\""), "/municipality");
  }

  @Test
  void tooLongPrincipalIsNamed() {
    assertRefusedAt(changed("\"college-", "\"" + "x".repeat(65)), "/admissionPrincipal");
  }

  @Test
  void kafkaWithoutPrincipalIsRefused() {
    var body =
        providerBody(UUID.randomUUID()).replaceFirst(", \"admissionPrincipal\": \"[^\"]*\"", "");

    assertRefusedAt(as(admin()).body(body).post(PATH), "/admissionPrincipal");
  }

  @Test
  void bodyThatIsMissingIsRefused() {
    as(admin()).post(PATH).then().statusCode(400);
  }

  @Test
  void callWithoutTokenIsRefused() {
    assertRefused(given().get(PATH), 401, "unauthenticated");
  }

  @Test
  void editorMayNotRegisterProviders() {
    var id = UUID.randomUUID();

    assertRefused(as(editorOf(id)).body(providerBody(id)).post(PATH), 403, "forbidden");
  }

  @Test
  void unknownProviderIsNotFound() {
    assertRefused(read(coach(), PATH + "/" + UUID.randomUUID()), 404, "not-found");
  }

  @Test
  void idThatIsNoUuidIsNotFound() {
    read(coach(), PATH + "/rannikko").then().statusCode(404);
  }

  @Test
  void staleVersionIsRefused() {
    assertRefused(
        move(admin(), PATH + "/" + registeredProvider() + "/close", 7), 412, "stale-version");
  }

  @Test
  void missingVersionIsRefused() {
    var close = as(admin()).post(PATH + "/" + registeredProvider() + "/close");

    assertRefused(close, 428, "if-match-required");
  }

  @Test
  void listComesInPages() {
    registeredProvider();
    registeredProvider();

    var page = read(coach(), PATH + "?limit=1");

    page.then().statusCode(200).body("items", hasSize(1)).body("next", notNullValue());
    var next = read(coach(), PATH + "?limit=1&cursor=" + page.jsonPath().getString("next"));
    next.then().statusCode(200).body("items", hasSize(1));
    assertThat(next.jsonPath().getString("items[0].id"))
        .isNotEqualTo(page.jsonPath().getString("items[0].id"));
  }

  @Test
  void cursorOfSomebodyElseIsRefused() {
    assertRefused(read(coach(), PATH + "?cursor=nonsense"), 400, "invalid-cursor");
  }

  private static Response changed(String part, String replacement) {
    var body = providerBody(UUID.randomUUID()).replace(part, replacement);
    return as(admin()).body(body).post(PATH);
  }

  private static Response post(String key, String body) {
    return given()
        .auth()
        .oauth2(admin())
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key)
        .body(body)
        .post(PATH);
  }
}
