package fi.koppi.catalogservice.openeducation.api;

import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Refusals.assertRefusedAt;
import static fi.koppi.catalogservice.openeducation.api.TaughtProvider.LISTS;
import static fi.koppi.catalogservice.openeducation.api.TaughtProvider.dated;
import static fi.koppi.catalogservice.openeducation.api.TaughtProvider.oeapi;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of the criteria of lists. */
@QuarkusTest
class OpenEducationFilterTest {

  private TaughtProvider taught;

  @BeforeEach
  void teach() {
    taught = TaughtProvider.teaching();
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
    var id = taught.offer(taught.unit(), dated());

    var answer =
        oeapi("/courses/" + taught.unit() + "/course-offerings?" + query).then().statusCode(200);

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
    taught.offer(taught.unit());

    var answer = oeapi("/organisations/%s/%s?%s".formatted(taught.provider(), list, query)).then();

    answer.statusCode(200).body("items", hasSize(found ? 1 : 0));
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
    var answer = oeapi("/courses/" + taught.unit() + "/course-offerings?" + query);

    assertRefusedAt(answer, "query:" + query.substring(0, query.indexOf('=')));
  }

  @ParameterizedTest
  @ValueSource(strings = {"'; drop table offering; --", "a%e", "a_e", "a\\e", "a\"e", "🔥"})
  void anyTextCanBeLookedFor(String text) {
    for (var list : LISTS) {
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
    for (var list : LISTS) {
      var answer =
          given().auth().oauth2(coach()).queryParam("q", "a\u0000b").get("/oeapi/v6/" + list);

      assertRefusedAt(answer, "query:q");
    }
  }
}
