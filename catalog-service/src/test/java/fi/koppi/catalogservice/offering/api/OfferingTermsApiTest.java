package fi.koppi.catalogservice.offering.api;

import static fi.koppi.catalogservice.Catalog.addedProgramme;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.offeringBody;
import static fi.koppi.catalogservice.Catalog.programmeBody;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.Refusals.assertRefused;
import static fi.koppi.catalogservice.Refusals.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.testing.ContractCheck;
import fi.koppi.kit.testing.Topics;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfferingTermsApiTest {

  private static final String PATH = "/v1/offerings";
  private static final String JOINT =
      """
      {"labourMarketKind": "%s", "studyMode": "EVENING", "trainingDays": %d,
       "cost": {"amountCents": 420000, "payer": "JOINT", "employerShare": %d},
       "applications": {"opensOn": "2026-01-01", "closesOn": "2099-12-31"},
       "targetGroups": ["EMPLOYED"], "personalStart": true}
      """;

  private UUID provider;

  @BeforeEach
  void register() {
    provider = registeredProvider();
  }

  @Test
  void termsAreToldToThoseWhoReadTheStateOfTheOffering() {
    var id = drafted(JOINT.formatted("TASMAKOULUTUS", 10, 40));

    publish(id).then().statusCode(200).body("terms.cost.employerShare", equalTo(40));

    try (var topics = Topics.ofTest()) {
      var record =
          topics.await("koppi.catalog.offering.v1", found -> id.toString().equals(found.key()));
      ContractCheck.validates("fi.koppi.catalog.offering-state.v1", record.value());
      assertThat(CloudEventHeaders.read(record).payload())
          .contains("\"labourMarketKind\":\"TASMAKOULUTUS\"")
          .contains("\"studyMode\":\"EVENING\"")
          .contains("\"closesOn\":\"2099-12-31\"")
          .contains("\"targetGroups\":[\"EMPLOYED\"]")
          .contains("\"entryLanguages\":[{\"language\":\"fi\",\"level\":\"A2\"}]");
    }
  }

  @Test
  void sharesOfJointPurchaseAreThoseOfTheRulesInForce() {
    var precise = publish(drafted(JOINT.formatted("TASMAKOULUTUS", 9, 51)));
    var recruiting = publish(drafted(JOINT.formatted("REKRYKOULUTUS", 1, 30)));
    var changing = publish(drafted(JOINT.formatted("MUUTOSKOULUTUS", 1, 30)));

    assertRefused(precise, 409, "offering-not-publishable");
    precise
        .then()
        .body("violations.pointer", contains("/terms/cost/employerShare", "/terms/trainingDays"));
    recruiting.then().statusCode(200);
    assertRefused(changing, 409, "offering-not-publishable");
    changing.then().body("violations.detail", contains("must be from 20 to 20 percent"));
  }

  @Test
  void preciseTrainingLeadsToNoQualification() {
    var body = programmeBody(provider).replace("QUALIFICATION_UNIT", "QUALIFICATION");
    var programme =
        as(editorOf(provider)).body(body).post("/v1/programmes").jsonPath().getUUID("id");

    var refused = publish(drafted(programme, JOINT.formatted("TASMAKOULUTUS", 10, 40)));

    assertRefused(refused, 409, "offering-not-publishable");
    refused.then().body("violations.code", contains("qualification"));
  }

  @Test
  void badTermsAreNamed() {
    assertRefusedAt(draft("{\"cost\": {\"amountCents\": 5, \"payer\": \"FREE\"}}"), "/terms/cost");
    assertRefusedAt(draft("{\"cost\": {\"amountCents\": 5}}"), "/terms/cost");
    assertRefusedAt(
        draft("{\"applications\": {\"opensOn\": \"2027-02-01\", \"closesOn\": \"2027-01-01\"}}"),
        "/terms/applications");
    assertRefusedAt(draft("{\"targetGroups\": [null]}"), "/terms/targetGroups/0");
    assertRefusedAt(draft("{\"mentors\": 0}"), "/terms/mentors");
  }

  private Response publish(UUID id) {
    return move(editorOf(provider), PATH + "/" + id + "/publish", 0);
  }

  private UUID drafted(String terms) {
    return drafted(addedProgramme(provider), terms);
  }

  private UUID drafted(UUID programme, String terms) {
    var response = draft(programme, terms);
    response.then().statusCode(201);
    return response.jsonPath().getUUID("id");
  }

  private Response draft(String terms) {
    return draft(addedProgramme(provider), terms);
  }

  private Response draft(UUID programme, String terms) {
    var body = withTerms(offeringBody(programme, 3), terms);
    return as(editorOf(provider)).body(body).post(PATH);
  }

  private static String withTerms(String body, String terms) {
    return body.replace("\"municipality\"", "\"terms\": " + terms + ", \"municipality\"");
  }
}
