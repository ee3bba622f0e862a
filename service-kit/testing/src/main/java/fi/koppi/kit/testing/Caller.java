package fi.koppi.kit.testing;

import static io.restassured.RestAssured.given;

import fi.koppi.kit.security.OrganisationType;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/**
 * Calls the service under test as a system of an organisation would: with its token, and with a new
 * {@code Idempotency-Key} for each POST.
 *
 * @param organisation the token's {@code org_id}
 */
public record Caller(UUID organisation, String token) {

  /** A system of an organisation that is in nobody's way: its id is new. */
  public static Caller of(OrganisationType type, String... roles) {
    return of(UUID.randomUUID(), type, roles);
  }

  public static Caller of(UUID organisation, OrganisationType type, String... roles) {
    return new Caller(organisation, Tokens.of(organisation, type, roles));
  }

  /** A request with the token and nothing else. */
  public RequestSpecification request() {
    return given().auth().oauth2(token);
  }

  public Response get(String path, Object... parameters) {
    return request().get(path, parameters);
  }

  public Response post(String path, String body) {
    return post(path, body, UUID.randomUUID().toString());
  }

  /** Repeats a call when the key is one used before. */
  public Response post(String path, String body, String idempotencyKey) {
    return request()
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", idempotencyKey)
        .body(body)
        .post(path);
  }

  /** A transition of what the caller has read with this {@code ETag}; it needs no body. */
  public Response move(String path, String etag) {
    return request()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", etag)
        .post(path);
  }
}
