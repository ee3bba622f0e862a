package fi.koppi.catalogservice.seat.api;

import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.draftedOffering;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.offeringBody;
import static fi.koppi.catalogservice.Catalog.publishedOffering;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.Refusals.assertRefused;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.SeatRequestId;
import fi.koppi.catalogservice.seat.SeatCommands;
import fi.koppi.catalogservice.seat.SeatRequest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeatApiTest {

  private final SeatCommands commands;

  @Inject
  SeatApiTest(SeatCommands commands) {
    this.commands = commands;
  }

  @Test
  void figuresCountHeldConfirmedWaitingAndFree() {
    var offering = publishedOffering(2);
    var confirmed = ask(offering);
    commands.confirm(confirmed, new OfferingId(offering));
    ask(offering);
    ask(offering);

    var figures = read(coach(), "/v1/offerings/" + offering + "/seats");

    figures
        .then()
        .statusCode(200)
        .body("places", equalTo(2))
        .body("held", equalTo(1))
        .body("confirmed", equalTo(1))
        .body("waiting", equalTo(1))
        .body("free", equalTo(0));
  }

  @Test
  void offeringWithTakenPlacesKeepsAsMany() {
    var provider = registeredProvider();
    var offering = publishedOffering(provider, 2);
    ask(offering);
    ask(offering);
    var body = offeringBody(UUID.randomUUID(), 1).replaceFirst("\"programmeId\": \"[^\"]*\", ", "");

    var fewer =
        as(editorOf(provider))
            .header("If-Match", "\"1\"")
            .body(body)
            .put("/v1/offerings/" + offering);

    assertRefused(fewer, 409, "offering-places-taken");
    fewer.then().body("violations.pointer", hasItem("/places"));
    read(coach(), "/v1/offerings/" + offering)
        .then()
        .body("places", equalTo(2))
        .header("ETag", "\"1\"");
  }

  @Test
  void figuresOfADraftAreHiddenFromOthers() {
    var draft = draftedOffering(registeredProvider(), 2);

    assertRefused(read(coach(), "/v1/offerings/" + draft + "/seats"), 404, "not-found");
  }

  @Test
  void figuresOfAnUnknownOfferingAreNotFound() {
    var path = "/v1/offerings/" + UUID.randomUUID() + "/seats";

    assertRefused(read(coach(), path), 404, "not-found");
  }

  @Test
  void callWithoutTokenIsRefused() {
    var path = "/v1/offerings/" + UUID.randomUUID() + "/seats";

    assertRefused(given().get(path), 401, "unauthenticated");
  }

  private SeatRequestId ask(UUID offering) {
    var id = new SeatRequestId(UUID.randomUUID());
    commands.request(new SeatRequest(id, new OfferingId(offering), false));
    return id;
  }
}
