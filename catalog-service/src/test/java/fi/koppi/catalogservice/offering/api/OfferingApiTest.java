package fi.koppi.catalogservice.offering.api;

import static fi.koppi.catalogservice.Catalog.addedProgramme;
import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.draftedOffering;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.offeringBody;
import static fi.koppi.catalogservice.Catalog.publishedOffering;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.Refusals.assertRefused;
import static fi.koppi.catalogservice.Refusals.assertRefusedAt;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.testing.ContractCheck;
import fi.koppi.kit.testing.Topics;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfferingApiTest {

  private static final String PATH = "/v1/offerings";
  private static final String TOPIC = "koppi.catalog.offering.v1";
  private static final String TYPE = "fi.koppi.catalog.offering-state.v1";

  @Test
  void offeringGoesItsWholeWay() {
    var provider = registeredProvider();
    var path = PATH + "/" + publishedOffering(provider, 12);
    read(coach(), path).then().statusCode(200).body("status", equalTo("PUBLISHED"));

    move(editorOf(provider), path + "/close", 1).then().statusCode(200);
    var archived = move(editorOf(provider), path + "/archive", 2);

    archived.then().statusCode(200).header("ETag", "\"3\"").body("status", equalTo("ARCHIVED"));
  }

  @Test
  void publishedOfferingIsToldWithItsProgrammesSkills() {
    var id = publishedOffering(12);

    try (var topics = Topics.ofTest()) {
      var record = topics.await(TOPIC, found -> id.toString().equals(found.key()));

      ContractCheck.validates(TYPE, record.value());
      assertThat(CloudEventHeaders.read(record).payload())
          .contains("00000000-0000-4000-8000-000000000001");
    }
  }

  @Test
  void draftIsHiddenFromOthersAndNeverTold() {
    var provider = registeredProvider();
    var draft = draftedOffering(provider, 3);
    move(editorOf(provider), PATH + "/" + draft + "/cancel", 0).then().statusCode(200);
    var later = publishedOffering(provider, 3);

    assertRefused(read(coach(), PATH + "/" + draft), 404, "not-found");
    read(editorOf(provider), PATH + "/" + draft).then().statusCode(200);
    try (var topics = Topics.ofTest()) {
      topics.await(TOPIC, found -> later.toString().equals(found.key()));
      assertThat(topics.all(TOPIC)).noneMatch(found -> draft.toString().equals(found.key()));
    }
  }

  @Test
  void listHoldsPublishedOfferingsOfTheProviderAskedFor() {
    var provider = registeredProvider();
    draftedOffering(provider, 3);
    var published = publishedOffering(provider, 3);

    var list = read(coach(), PATH + "?providerId=" + provider);

    list.then().statusCode(200).body("items.id", contains(published.toString()));
  }

  @Test
  void offeringThatIsNotFitIsNotPublished() {
    var provider = registeredProvider();
    var body =
        offeringBody(addedProgramme(provider), 3)
            .replace("\"continuousAdmission\": true", "\"continuousAdmission\": false")
            .replace("{\"fi\":", "{\"en\":");
    var id = as(editorOf(provider)).body(body).post(PATH).jsonPath().getUUID("id");

    var refused = move(editorOf(provider), PATH + "/" + id + "/publish", 0);

    assertRefused(refused, 409, "offering-not-publishable");
    refused.then().body("violations.pointer", contains("/title", "/startsOn"));
    read(editorOf(provider), PATH + "/" + id).then().body("status", equalTo("DRAFT"));
  }

  @Test
  void draftIsChangedAndNobodyIsTold() {
    var provider = registeredProvider();
    var path = PATH + "/" + draftedOffering(provider, 3);

    var changed = change(provider, path, 0, changeBody(5));

    changed.then().statusCode(200).header("ETag", "\"1\"").body("places", equalTo(5));
    read(editorOf(provider), path + "/seats").then().body("places", equalTo(5));
  }

  @Test
  void publishedOfferingIsChangedAndToldAnew() {
    var provider = registeredProvider();
    var id = publishedOffering(provider, 3);

    change(provider, PATH + "/" + id, 1, changeBody(5)).then().statusCode(200);

    try (var topics = Topics.ofTest()) {
      var events = topics.await(TOPIC, 2, found -> id.toString().equals(found.key()));
      ContractCheck.validates(TYPE, events.getLast().value());
      assertThat(CloudEventHeaders.read(events.getLast()).payload()).contains("\"places\":5");
    }
  }

  @Test
  void revisionsTellWhoWroteWhatAndWhyToItsEditorsOnly() {
    var provider = registeredProvider();
    var path = PATH + "/" + publishedOffering(provider, 3);
    change(provider, path, 1, changeBody(5)).then().statusCode(200);
    change(provider, path, 2, changeBody(7)).then().statusCode(200);

    var revisions = read(editorOf(provider), path + "/revisions?limit=2");

    revisions
        .then()
        .statusCode(200)
        .body("items.places", contains(3, 5))
        .body("items[1].reason", equalTo("More machines"))
        .body("items[1].byOrganisation", equalTo(provider.toString()));
    read(editorOf(provider), path + "/revisions?cursor=" + revisions.path("next"))
        .then()
        .body("items.places", contains(7));
    assertRefused(read(editorOf(UUID.randomUUID()), path + "/revisions"), 404, "not-found");
    assertRefused(read(coach(), path + "/revisions"), 403, "forbidden");
  }

  @Test
  void publishedOfferingStaysFitToBePublished() {
    var provider = registeredProvider();
    var path = PATH + "/" + publishedOffering(provider, 3);

    var unfit = change(provider, path, 1, changeBody(3).replace("{\"fi\":", "{\"en\":"));

    assertRefused(unfit, 409, "offering-not-publishable");
    unfit.then().body("violations.pointer", contains("/title"));
    read(coach(), path).then().header("ETag", "\"1\"").body("title.fi", notNullValue());
  }

  @Test
  void staleForeignAndMalformedChangesAreRefused() {
    var provider = registeredProvider();
    var path = PATH + "/" + publishedOffering(provider, 3);

    assertRefused(change(provider, path, 0, changeBody(5)), 412, "stale-version");
    assertRefused(change(UUID.randomUUID(), path, 1, changeBody(5)), 404, "not-found");
    assertRefusedAt(change(provider, path, 1, changeBody(0)), "/places");
    assertRefused(as(editorOf(provider)).body(changeBody(5)).put(path), 428, "if-match-required");
  }

  @Test
  void closedOfferingCannotBeChanged() {
    var provider = registeredProvider();
    var path = PATH + "/" + publishedOffering(provider, 3);
    move(editorOf(provider), path + "/close", 1).then().statusCode(200);

    assertRefused(change(provider, path, 2, changeBody(5)), 409, "offering-status");
  }

  @Test
  void draftCannotBeClosed() {
    var provider = registeredProvider();
    var path = PATH + "/" + draftedOffering(provider, 3);

    assertRefused(move(editorOf(provider), path + "/close", 0), 409, "offering-status");
  }

  @Test
  void repeatedKeyPublishesOnce() {
    var provider = registeredProvider();
    var path = PATH + "/" + draftedOffering(provider, 3) + "/publish";
    var key = UUID.randomUUID().toString();
    publish(provider, path, key).then().statusCode(200);

    var replayed = publish(provider, path, key);

    replayed.then().statusCode(200).header("Idempotency-Replayed", "true").header("ETag", "\"1\"");
  }

  @Test
  void foreignOfferingLooksUnknownToOtherEditors() {
    var path = PATH + "/" + publishedOffering(3) + "/cancel";

    assertRefused(move(editorOf(UUID.randomUUID()), path, 1), 404, "not-found");
  }

  @Test
  void foreignProgrammeCannotBeOffered() {
    var body = offeringBody(addedProgramme(registeredProvider()), 3);

    var foreign = as(editorOf(UUID.randomUUID())).body(body).post(PATH);

    assertRefused(foreign, 404, "not-found");
  }

  @Test
  void programmeOfAClosedProviderCannotBeOffered() {
    var provider = registeredProvider();
    var programme = addedProgramme(provider);
    move(admin(), "/v1/providers/" + provider + "/close", 0).then().statusCode(200);

    var response = as(editorOf(provider)).body(offeringBody(programme, 3)).post(PATH);

    assertRefused(response, 409, "offering-programme-inactive");
  }

  @Test
  void noPlacesAtAllAreRefused() {
    assertRefusedAt(changed("\"places\": 3", "\"places\": 0"), "/places");
  }

  @Test
  void moreFastLanePlacesThanPlacesAreRefused() {
    assertRefusedAt(changed("\"fastLanePlaces\": 0", "\"fastLanePlaces\": 4"), "/fastLanePlaces");
  }

  @Test
  void dateThatIsNoneIsNamed() {
    var withDate = "\"startsOn\": \"2027-02-30\", \"continuousAdmission\"";

    assertRefusedAt(changed("\"continuousAdmission\"", withDate), "/startsOn");
  }

  @Test
  void tooManyLanguagesAreNamed() {
    assertRefusedAt(changed("[\"fi\"]", "[" + "\"fi\",".repeat(20) + "\"sv\"]"), "/languages");
  }

  @Test
  void tooLongTitleIsNamed() {
    assertRefusedAt(changed("Koneistajaksi", "x".repeat(10_001)), "/title");
  }

  @Test
  void titleWithoutALanguageIsNamed() {
    assertRefusedAt(changed("{\"fi\": \"Koneistajaksi\"}", "{}"), "/title");
  }

  @Test
  void malformedJsonIsRefused() {
    assertRefused(as(editorOf(UUID.randomUUID())).body("{").post(PATH), 400, "malformed-request");
  }

  @Test
  void callWithoutTokenIsRefused() {
    assertRefused(given().get(PATH), 401, "unauthenticated");
  }

  @Test
  void coachMayNotDraftOfferings() {
    var body = offeringBody(UUID.randomUUID(), 3);

    assertRefused(as(coach()).body(body).post(PATH), 403, "forbidden");
  }

  @Test
  void unknownOfferingIsNotFound() {
    assertRefused(read(coach(), PATH + "/" + UUID.randomUUID()), 404, "not-found");
  }

  @Test
  void staleVersionIsRefused() {
    var provider = registeredProvider();
    var path = PATH + "/" + publishedOffering(provider, 3) + "/close";

    assertRefused(move(editorOf(provider), path, 0), 412, "stale-version");
  }

  @Test
  void missingVersionIsRefused() {
    var provider = registeredProvider();
    var path = PATH + "/" + publishedOffering(provider, 3) + "/close";

    assertRefused(as(editorOf(provider)).post(path), 428, "if-match-required");
  }

  private static Response publish(UUID provider, String path, String key) {
    return given()
        .auth()
        .oauth2(editorOf(provider))
        .header("Idempotency-Key", key)
        .header("If-Match", "\"0\"")
        .post(path);
  }

  private static Response changed(String part, String replacement) {
    var provider = registeredProvider();
    var body = offeringBody(addedProgramme(provider), 3).replace(part, replacement);
    return as(editorOf(provider)).body(body).post(PATH);
  }

  private static Response change(UUID provider, String path, long version, String body) {
    return as(editorOf(provider)).header("If-Match", "\"" + version + "\"").body(body).put(path);
  }

  private static String changeBody(int places) {
    return """
    {"title": {"fi": "Koneistajaksi syksyllä"}, "municipality": "638", "places": %d,
     "fastLanePlaces": 0, "continuousAdmission": true, "deliveryMode": "HYBRID",
     "languages": ["fi"], "audience": "CLIENT", "reason": "More machines"}
    """
        .formatted(places);
  }
}
