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

  /** Returns a system of a new organisation, which no other test knows. */
  public static Caller of(OrganisationType type, String... roles) {
    return of(UUID.randomUUID(), type, roles);
  }

  public static Caller of(UUID organisation, OrganisationType type, String... roles) {
    return new Caller(organisation, Tokens.of(organisation, type, roles));
  }

  /** Returns a request with the token and nothing else. */
  public RequestSpecification request() {
    return given().auth().oauth2(token);
  }

  public Response get(String path, Object... parameters) {
    return request().get(path, parameters);
  }

  public Response post(String path, String body) {
    return post(path, body, UUID.randomUUID().toString());
  }

  /** Posts a body under a key; a key that was used before repeats the call. */
  public Response post(String path, String body, String idempotencyKey) {
    return request()
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", idempotencyKey)
        .body(body)
        .post(path);
  }

  /**
   * Posts a transition without a body, from the version that the caller has read with this {@code
   * ETag}.
   */
  public Response move(String path, String etag) {
    return request()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", etag)
        .post(path);
  }
}
