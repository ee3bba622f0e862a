package fi.koppi.catalogservice.openeducation.api;

import static fi.koppi.catalogservice.openeducation.api.TaughtProvider.LISTS;
import static fi.koppi.catalogservice.openeducation.api.TaughtProvider.SKILL;
import static fi.koppi.catalogservice.openeducation.api.TaughtProvider.TERMS;
import static fi.koppi.catalogservice.openeducation.api.TaughtProvider.dated;
import static fi.koppi.catalogservice.openeducation.api.TaughtProvider.oeapi;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Compares answers with the standard as it was published, if its files lie beside the project. */
@QuarkusTest
class OpenEducationStandardTest {

  private TaughtProvider taught;

  @BeforeEach
  void teach() {
    taught = TaughtProvider.teaching();
  }

  @Test
  void everyAnswerIsAsTheStandardSays() {
    var standard = PublishedSpecification.orSkip();
    taught.offer(taught.unit());
    taught.offer(taught.qualification());
    taught.offer(taught.unit(), dated().replaceFirst("}\\s*$", TERMS));
    var offeredUnit = taught.offer(taught.unit(), dated().replace("false", "true"));
    var offeredQualification =
        taught.offer(taught.qualification(), dated().replace("false", "true"));
    List<String> violations = new ArrayList<>();

    check(standard, "/", violations, "");
    for (var list : LISTS) {
      check(standard, "/" + list, violations, "/" + list + "?pageSize=250");
    }
    check(standard, "/organisations/{organisationId}", violations, taught.provider());
    check(standard, "/organisations/{organisationId}/programmes", violations, taught.provider());
    check(standard, "/organisations/{organisationId}/courses", violations, taught.provider());
    check(
        standard,
        "/organisations/{organisationId}/course-offerings",
        violations,
        taught.provider());
    check(
        standard,
        "/organisations/{organisationId}/programme-offerings",
        violations,
        taught.provider());
    check(standard, "/programmes/{programmeId}", violations, taught.qualification());
    check(standard, "/programmes/{programmeId}/courses", violations, taught.qualification());
    check(
        standard,
        "/programmes/{programmeId}/programme-offerings",
        violations,
        taught.qualification());
    check(standard, "/courses/{courseId}", violations, taught.unit());
    check(standard, "/courses/{courseId}/course-offerings", violations, taught.unit());
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
    var answer = oeapi("/courses/" + taught.unit()).asString();

    assertThat(standard.violations("/courses/{courseId}", answer)).isEmpty();
    assertThat(standard.violations("/courses/{courseId}", answer.replace("name", "nom")))
        .isNotEmpty();
    assertThat(
            standard.violations(
                "/courses/{courseId}", answer.replace("secondary_vocational_education", "high")))
        .containsExactly("level: high is not a word of the standard");
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
}
