package fi.koppi.catalogservice.openeducation.api;

import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.draftedOffering;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.providerBody;
import static fi.koppi.catalogservice.openeducation.api.OpenEducationProblemTest.assertRefused;
import static fi.koppi.catalogservice.openeducation.api.TaughtProvider.LISTS;
import static fi.koppi.catalogservice.openeducation.api.TaughtProvider.SKILL;
import static fi.koppi.catalogservice.openeducation.api.TaughtProvider.TERMS;
import static fi.koppi.catalogservice.openeducation.api.TaughtProvider.assertOnly;
import static fi.koppi.catalogservice.openeducation.api.TaughtProvider.dated;
import static fi.koppi.catalogservice.openeducation.api.TaughtProvider.oeapi;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests of programmes, courses and offerings in the standard's vocabulary. */
@QuarkusTest
class OpenEducationContentTest {

  private static final String ORGANISATION = "/organisations/{organisationId}";

  private TaughtProvider taught;

  @BeforeEach
  void teach() {
    taught = TaughtProvider.teaching();
  }

  @Test
  void qualificationIsAProgrammeAndItsUnitACourseOfIt() {
    taught.offer(taught.unit());

    oeapi("/programmes/" + taught.qualification())
        .then()
        .statusCode(200)
        .body("programmeType", equalTo("programme"))
        .body("qualificationAwarded", equalTo("vocational_diploma"))
        .body("levelOfQualification", equalTo("eqf_4"))
        .body("organisationId", equalTo(taught.provider().toString()));
    oeapi("/courses/" + taught.unit())
        .then()
        .statusCode(200)
        .body("level", equalTo("secondary_vocational_education"))
        .body("name", contains(Map.of("language", "fi", "value", "Koneistus")))
        .body("studyLoad[0].value", equalTo(30))
        .body("fieldsOfStudy", equalTo("0715"))
        .body("teachingLanguages", contains("fi"))
        .body("modesOfDelivery", contains("hybrid"))
        .body("programmeIds", contains(taught.qualification().toString()))
        .body("learningOutcomeIds", contains(SKILL));
    assertOnly("/programmes/" + taught.qualification() + "/courses", "courseId", taught.unit());
    assertOnly("/organisations/" + taught.provider() + "/courses", "courseId", taught.unit());
    assertOnly(
        "/organisations/" + taught.provider() + "/programmes",
        "programmeId",
        taught.qualification());
    assertRefused(oeapi("/courses/" + taught.qualification()), 404, "not-found");
    assertRefused(oeapi("/programmes/" + taught.unit()), 404, "not-found");
  }

  @Test
  void organisationThatIsAPartOfAnotherNamesItAndIsNoRoot() {
    var part = UUID.randomUUID();
    var body =
        providerBody(part)
            .strip()
            .replaceFirst("}$", ", \"parentId\": \"" + taught.provider() + "\"}");
    as(admin()).body(body).post("/v1/providers").then().statusCode(201);
    var oid = oeapi("/organisations/" + part).jsonPath().getString("primaryCode.code");

    var answer = oeapi("/organisations/" + part);

    answer
        .then()
        .body("parentId", equalTo(taught.provider().toString()))
        .body("organisationType", equalTo("institute"));
    assertThat(PublishedSpecification.orSkip().violations(ORGANISATION, answer.asString()))
        .isEmpty();
    var list = "/organisations?primaryCode=" + oid + "&organisationType=";
    oeapi(list + "institute").then().body("items.organisationId", contains(part.toString()));
    oeapi(list + "root").then().body("items", empty());
    oeapi(list + "branch").then().body("items", empty());
  }

  @Test
  void onlyWhatIsPublishedIsOffered() {
    var published = taught.offer(taught.unit());
    var closed = taught.offer(taught.unit());
    move(editorOf(taught.provider()), "/v1/offerings/" + closed + "/close", 1)
        .then()
        .statusCode(200);
    var draft = draftedOffering(taught.provider(), 3);

    assertOnly("/courses/" + taught.unit() + "/course-offerings", "courseOfferingId", published);
    assertRefused(oeapi("/course-offerings/" + closed), 404, "not-found");
    assertRefused(oeapi("/course-offerings/" + draft), 404, "not-found");
    assertRefused(oeapi("/programme-offerings/" + published), 404, "not-found");
  }

  @Test
  void offeringTellsItsTermsInTheWordsOfTheStandard() {
    var id = taught.offer(taught.unit(), dated().replaceFirst("}\\s*$", TERMS));

    var answer = oeapi("/course-offerings/" + id).then().statusCode(200);

    answer
        .body("state", equalTo("active"))
        .body("courseId", equalTo(taught.unit().toString()))
        .body("maxNumberStudents", equalTo(3))
        .body("enrolledNumberStudents", equalTo(0))
        .body("startDateTime", equalTo("2099-03-01T00:00:00+02:00"))
        .body("endDateTime", equalTo("2099-06-04T23:59:59+03:00"))
        .body("flexibleEntryPeriodStartDateTime", nullValue())
        .body("priceInformation[0].amountWithoutVat", equalTo("340.50"))
        .body("enrolmentPeriods[0].startDateTime", equalTo("2027-01-11T00:00:00+02:00"))
        .body("enrolmentPeriods[0].targetGroups", contains("unemployed"))
        .body("addresses[0].countryCode.iso3166-1-alpha2", equalTo("FI"));
  }

  @Test
  void continuousAdmissionIsAFlexibleEntryWithBothItsEnds() {
    var id = taught.offer(taught.unit(), dated().replace("false", "true"));

    oeapi("/course-offerings/" + id)
        .then()
        .body("flexibleEntryPeriodStartDateTime", equalTo("2099-03-01T00:00:00+02:00"))
        .body("flexibleEntryPeriodEndDateTime", equalTo("2099-06-04"));
    oeapi("/course-offerings/" + taught.offer(taught.unit()))
        .then()
        .body("startDateTime", notNullValue())
        .body("flexibleEntryPeriodEndDateTime", nullValue());
  }

  @Test
  void whatIsTaughtNoMoreIsNotListedButSaysUntilWhenItWas() {
    move(editorOf(taught.provider()), "/v1/programmes/" + taught.unit() + "/retire", 0)
        .then()
        .statusCode(200);

    oeapi("/organisations/" + taught.provider() + "/courses").then().body("items", empty());
    oeapi("/courses/" + taught.unit()).then().statusCode(200).body("validTo", notNullValue());
  }

  @Test
  void listOfWhatIsUnknownIsEmptyAndTheUnknownItselfIsNotFound() {
    var unknown = UUID.randomUUID();

    oeapi("/courses/" + unknown + "/course-offerings")
        .then()
        .statusCode(200)
        .body("items", empty());
    for (var list : LISTS) {
      assertRefused(oeapi("/" + list + "/" + unknown), 404, "not-found");
    }
  }

  @Test
  void strangersReadNothing() {
    for (var path : List.of("", "/courses", "/organisations")) {
      assertRefused(given().get("/oeapi/v6" + path), 401, "unauthenticated");
    }
  }
}
