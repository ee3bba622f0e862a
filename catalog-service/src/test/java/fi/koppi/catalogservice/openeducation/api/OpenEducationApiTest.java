package fi.koppi.catalogservice.openeducation.api;

import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.draftedOffering;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.offeringBody;
import static fi.koppi.catalogservice.Catalog.programmeBody;
import static fi.koppi.catalogservice.Catalog.providerBody;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.Refusals.assertRefusedAt;
import static fi.koppi.catalogservice.openeducation.api.OpenEducationProblemTest.assertRefused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OpenEducationApiTest {

  private static final String SKILL = "00000000-0000-4000-8000-000000000001";
  private static final String ORGANISATION = "/organisations/{organisationId}";
  private static final String TERMS =
      """
      , "terms": {"studyMode": "FULL_TIME", "cost": {"amountCents": 34050, "payer": "STUDENT"},
       "applications": {"opensOn": "2027-01-11", "closesOn": "2099-02-12"},
       "targetGroups": ["UNEMPLOYED"]}}\
      """;

  private UUID provider = UUID.randomUUID();
  private UUID qualification = UUID.randomUUID();
  private UUID unit = UUID.randomUUID();

  /** What other tests have published is told apart by its provider. */
  @BeforeEach
  void teach() {
    provider = registeredProvider();
    qualification = add(programmeBody(provider).replace("QUALIFICATION_UNIT", "QUALIFICATION"));
    unit =
        add(
            programmeBody(provider)
                .replaceFirst("}\\s*$", ", \"profile\": {\"partOf\": [\"%s\"]}}")
                .formatted(qualification));
  }

  @Test
  void everyAnswerIsAsTheStandardSays() {
    var standard = PublishedSpecification.orSkip();
    offer(unit);
    offer(qualification);
    offer(unit, dated().replaceFirst("}\\s*$", TERMS));
    var offeredUnit = offer(unit, dated().replace("false", "true"));
    var offeredQualification = offer(qualification, dated().replace("false", "true"));
    List<String> violations = new ArrayList<>();

    check(standard, "/", violations, "");
    for (var list : List.of("organisations", "programmes", "courses", "learning-outcomes")) {
      check(standard, "/" + list, violations, "/" + list + "?pageSize=250");
    }
    check(standard, "/organisations/{organisationId}", violations, provider);
    check(standard, "/organisations/{organisationId}/programmes", violations, provider);
    check(standard, "/organisations/{organisationId}/courses", violations, provider);
    check(standard, "/organisations/{organisationId}/course-offerings", violations, provider);
    check(standard, "/organisations/{organisationId}/programme-offerings", violations, provider);
    check(standard, "/programmes/{programmeId}", violations, qualification);
    check(standard, "/programmes/{programmeId}/courses", violations, qualification);
    check(standard, "/programmes/{programmeId}/programme-offerings", violations, qualification);
    check(standard, "/courses/{courseId}", violations, unit);
    check(standard, "/courses/{courseId}/course-offerings", violations, unit);
    check(standard, "/course-offerings/{courseOfferingId}", violations, offeredUnit);
    check(standard, "/programme-offerings/{programmeOfferingId}", violations, offeredQualification);
    check(standard, "/learning-outcomes/{learningOutcomeId}", violations, SKILL);

    assertThat(violations).isEmpty();
    assertThat(standard.answers()).isEqualTo(18);
    assertThat(standard.enumerations()).containsKeys("level", "modesOfDelivery", "codeType");
  }

  @Test
  void standardIsReallyHeldTo() {
    var standard = PublishedSpecification.orSkip();
    var answer = oeapi("/courses/" + unit).asString();

    assertThat(standard.violations("/courses/{courseId}", answer)).isEmpty();
    assertThat(standard.violations("/courses/{courseId}", answer.replace("name", "nom")))
        .isNotEmpty();
    assertThat(
            standard.violations(
                "/courses/{courseId}", answer.replace("secondary_vocational_education", "high")))
        .containsExactly("level: high is not a word of the standard");
  }

  @Test
  void qualificationIsAProgrammeAndItsUnitACourseOfIt() {
    offer(unit);

    oeapi("/programmes/" + qualification)
        .then()
        .statusCode(200)
        .body("programmeType", equalTo("programme"))
        .body("qualificationAwarded", equalTo("vocational_diploma"))
        .body("levelOfQualification", equalTo("eqf_4"))
        .body("organisationId", equalTo(provider.toString()));
    oeapi("/courses/" + unit)
        .then()
        .statusCode(200)
        .body("level", equalTo("secondary_vocational_education"))
        .body("name", contains(Map.of("language", "fi", "value", "Koneistus")))
        .body("studyLoad[0].value", equalTo(30))
        .body("fieldsOfStudy", equalTo("0715"))
        .body("teachingLanguages", contains("fi"))
        .body("modesOfDelivery", contains("hybrid"))
        .body("programmeIds", contains(qualification.toString()))
        .body("learningOutcomeIds", contains(SKILL));
    ids("/programmes/" + qualification + "/courses", "courseId", unit);
    ids("/organisations/" + provider + "/courses", "courseId", unit);
    ids("/organisations/" + provider + "/programmes", "programmeId", qualification);
    assertRefused(oeapi("/courses/" + qualification), 404, "not-found");
    assertRefused(oeapi("/programmes/" + unit), 404, "not-found");
  }

  @Test
  void organisationThatIsAPartOfAnotherNamesItAndIsNoRoot() {
    var part = UUID.randomUUID();
    var body =
        providerBody(part).strip().replaceFirst("}$", ", \"parentId\": \"" + provider + "\"}");
    as(admin()).body(body).post("/v1/providers").then().statusCode(201);
    var oid = oeapi("/organisations/" + part).jsonPath().getString("primaryCode.code");

    var answer = oeapi("/organisations/" + part);

    answer
        .then()
        .body("parentId", equalTo(provider.toString()))
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
    var published = offer(unit);
    var closed = offer(unit);
    move(editorOf(provider), "/v1/offerings/" + closed + "/close", 1).then().statusCode(200);
    var draft = draftedOffering(provider, 3);

    ids("/courses/" + unit + "/course-offerings", "courseOfferingId", published);
    assertRefused(oeapi("/course-offerings/" + closed), 404, "not-found");
    assertRefused(oeapi("/course-offerings/" + draft), 404, "not-found");
    assertRefused(oeapi("/programme-offerings/" + published), 404, "not-found");
  }

  @Test
  void offeringTellsItsTermsInTheWordsOfTheStandard() {
    var id = offer(unit, dated().replaceFirst("}\\s*$", TERMS));

    var answer = oeapi("/course-offerings/" + id).then().statusCode(200);

    answer
        .body("state", equalTo("active"))
        .body("courseId", equalTo(unit.toString()))
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
    var id = offer(unit, dated().replace("false", "true"));

    oeapi("/course-offerings/" + id)
        .then()
        .body("flexibleEntryPeriodStartDateTime", equalTo("2099-03-01T00:00:00+02:00"))
        .body("flexibleEntryPeriodEndDateTime", equalTo("2099-06-04"));
    oeapi("/course-offerings/" + offer(unit))
        .then()
        .body("startDateTime", notNullValue())
        .body("flexibleEntryPeriodEndDateTime", nullValue());
  }

  @ParameterizedTest
  @CsvSource({
    "q=KONEISTAJ, true",
    "q=leipur, false",
    "teachingLanguage=fi, true",
    "teachingLanguage=fin, true",
    "teachingLanguage=sv-FI, false",
    "modeOfDelivery=hybrid, true",
    "modeOfDelivery=online, false",
    "modeOfDelivery=coil, false",
    "state=active, true",
    "state=cancelled, false",
    "since=2099-03-01, true",
    "since=2099-03-02, false",
    "since=2099-02-28T22:00:00Z, true",
    "until=2099-06-04, true",
    "until=2099-06-03, false"
  })
  void offeringsAreFiltered(String query, boolean found) {
    var id = offer(unit, dated());

    var answer = oeapi("/courses/" + unit + "/course-offerings?" + query).then().statusCode(200);

    answer.body("items.courseOfferingId", found ? contains(id.toString()) : empty());
  }

  @ParameterizedTest
  @CsvSource({
    "courses, q=koneist, true",
    "courses, q=leipur, false",
    "courses, teachingLanguage=fi, true",
    "courses, teachingLanguage=sv, false",
    "courses, level=secondary_vocational_education, true",
    "courses, level=bachelor, false",
    "courses, level=undefined, false",
    "courses, modeOfDelivery=hybrid, true",
    "courses, modeOfDelivery=project_based, false",
    "courses, primaryCode=nothing, false",
    "programmes, programmeType=programme, true",
    "programmes, programmeType=minor, false",
    "programmes, qualificationAwarded=vocational_diploma, true",
    "programmes, qualificationAwarded=master, false",
    "programmes, levelOfQualification=eqf_4, true",
    "programmes, levelOfQualification=eqf_5, false",
    "programmes, levelOfQualification=nlqf_4plus, false",
    "programmes, fieldsOfStudy=0715, true",
    "programmes, fieldsOfStudy=07, true",
    "programmes, fieldsOfStudy=08, false"
  })
  void educationsAreFiltered(String list, String query, boolean found) {
    offer(unit);

    var answer = oeapi("/organisations/%s/%s?%s".formatted(provider, list, query)).then();

    answer.statusCode(200).body("items", hasSize(found ? 1 : 0));
  }

  @Test
  void pagesMissNothingAndRepeatNothing() {
    List<String> offered = new ArrayList<>();
    for (int n = 0; n < 21; n++) {
      offered.add(offer(unit).toString());
    }
    var path = "/courses/" + unit + "/course-offerings?pageSize=10&pageNumber=";

    List<String> paged = new ArrayList<>();
    for (int number = 1; number <= 3; number++) {
      var page = oeapi(path + number).jsonPath();
      paged.addAll(page.getList("items.courseOfferingId", String.class));
      assertEnvelope(page, number, number > 1, number < 3);
    }

    assertThat(paged).containsExactlyElementsOf(offered);
    assertEnvelope(oeapi(path + Integer.MAX_VALUE).jsonPath(), Integer.MAX_VALUE, true, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "17", "-10", "251", "1000", "ten", "10.5", "99999999999"})
  void pageSizeIsOneOfTheStandards(String size) {
    for (var list : List.of("organisations", "programmes", "courses", "learning-outcomes")) {
      assertRefusedAt(oeapi("/" + list + "?pageSize=" + size), "query:pageSize");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pageNumber=0",
        "pageNumber=-1",
        "pageNumber=x",
        "level=high",
        "modeOfDelivery=HYBRID",
        "teachingLanguage=suomi",
        "teachingLanguage=xx"
      })
  void wordsThatTheStandardHasNotAreRefused(String query) {
    var answer = oeapi("/courses?" + query);

    assertRefusedAt(answer, "query:" + query.substring(0, query.indexOf('=')));
  }

  @ParameterizedTest
  @ValueSource(strings = {"since=yesterday", "until=2027-02-30", "state=open"})
  void whatCannotBeReadOfOfferingsIsRefused(String query) {
    var answer = oeapi("/courses/" + unit + "/course-offerings?" + query);

    assertRefusedAt(answer, "query:" + query.substring(0, query.indexOf('=')));
  }

  @ParameterizedTest
  @ValueSource(strings = {"'; drop table offering; --", "%", "_", "\\", "\"", "🔥"})
  void anyTextCanBeLookedFor(String text) {
    for (var list : List.of("organisations", "programmes", "courses", "learning-outcomes")) {
      given()
          .auth()
          .oauth2(coach())
          .queryParam("q", text)
          .get("/oeapi/v6/" + list)
          .then()
          .statusCode(200)
          .body("items", empty());
    }
  }

  @Test
  void textThatNoCatalogueCanHoldIsRefused() {
    for (var list : List.of("organisations", "programmes", "courses", "learning-outcomes")) {
      var answer =
          given().auth().oauth2(coach()).queryParam("q", "a\u0000b").get("/oeapi/v6/" + list);

      assertRefusedAt(answer, "query:q");
    }
  }

  @Test
  void listOfWhatIsUnknownIsEmptyAndTheUnknownItselfIsNotFound() {
    var unknown = UUID.randomUUID();

    oeapi("/courses/" + unknown + "/course-offerings")
        .then()
        .statusCode(200)
        .body("items", empty());
    for (var list : List.of("organisations", "programmes", "courses", "learning-outcomes")) {
      assertRefused(oeapi("/" + list + "/" + unknown), 404, "not-found");
    }
  }

  @Test
  void whatIsTaughtNoMoreIsNotListedButSaysUntilWhenItWas() {
    move(editorOf(provider), "/v1/programmes/" + unit + "/retire", 0).then().statusCode(200);

    oeapi("/organisations/" + provider + "/courses").then().body("items", empty());
    oeapi("/courses/" + unit).then().statusCode(200).body("validTo", notNullValue());
  }

  @Test
  void serviceNamesOnlyWhatThereIs() {
    var answer = oeapi("").then().statusCode(200);

    answer.body("supportedOperations.path", hasItem("/courses/%7BcourseId%7D/course-offerings"));
    List<String> lists = answer.extract().path("supportedOperations.path");
    assertThat(lists).hasSize(18).doesNotHaveDuplicates();
    lists.stream()
        .filter(path -> !path.contains("%7B"))
        .forEach(path -> oeapi(path.equals("/") ? "" : path).then().statusCode(200));
  }

  @Test
  void strangersReadNothing() {
    for (var path : List.of("", "/courses", "/organisations")) {
      assertRefused(given().get("/oeapi/v6" + path), 401, "unauthenticated");
    }
  }

  private static void check(
      PublishedSpecification standard, String template, List<String> violations, Object id) {
    var given = id.toString();
    var path =
        given.startsWith("/") || given.isEmpty() ? given : template.replaceAll("\\{.*}", given);
    var answer = oeapi(path).then().statusCode(200).extract().asString();
    standard
        .violations(template, answer)
        .forEach(violation -> violations.add(path + " " + violation));
  }

  private static void ids(String path, String field, UUID only) {
    oeapi(path).then().statusCode(200).body("items." + field, contains(only.toString()));
  }

  private static void assertEnvelope(JsonPath page, int number, boolean previous, boolean next) {
    assertThat(page.getInt("pageSize")).isEqualTo(10);
    assertThat(page.getInt("pageNumber")).isEqualTo(number);
    assertThat(page.getBoolean("hasPreviousPage")).isEqualTo(previous);
    assertThat(page.getBoolean("hasNextPage")).isEqualTo(next);
  }

  private static Response oeapi(String path) {
    return read(coach(), "/oeapi/v6" + path);
  }

  private UUID add(String body) {
    var answer = as(editorOf(provider)).body(body).post("/v1/programmes");
    answer.then().statusCode(201);
    return answer.jsonPath().getUUID("id");
  }

  private UUID offer(UUID programme) {
    return offer(programme, offeringBody(programme, 3));
  }

  private UUID offer(UUID programme, String body) {
    var drafted =
        as(editorOf(provider))
            .body(body.replaceFirst("(\"programmeId\": )\"[^\"]*\"", "$1\"" + programme + "\""))
            .post("/v1/offerings");
    drafted.then().statusCode(201);
    var id = drafted.jsonPath().getUUID("id");
    move(editorOf(provider), "/v1/offerings/" + id + "/publish", 0).then().statusCode(200);
    return id;
  }

  private static String dated() {
    return offeringBody(UUID.randomUUID(), 3)
        .replace("\"continuousAdmission\": true", "\"continuousAdmission\": false")
        .replaceFirst(
            "\"places\"", "\"startsOn\": \"2099-03-01\", \"endsOn\": \"2099-06-04\", \"places\"");
  }
}
