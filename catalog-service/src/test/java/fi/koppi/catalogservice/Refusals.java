package fi.koppi.catalogservice;

import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;

/** The checks that every refusal has to pass. */
public final class Refusals {

  private Refusals() {}

  public static void assertRefused(Response response, int status, String type) {
    response
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/" + type))
        .body("status", equalTo(status))
        .body("detail", not(emptyOrNullString()));
  }

  public static void assertRefusedAt(Response response, String pointer) {
    response
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations.pointer", hasItem(pointer));
  }
}
