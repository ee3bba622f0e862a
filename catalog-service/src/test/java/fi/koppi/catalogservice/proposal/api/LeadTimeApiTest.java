package fi.koppi.catalogservice.proposal.api;

import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Refusals.assertRefused;
import static fi.koppi.catalogservice.proposal.Deciding.PATH;
import static fi.koppi.catalogservice.proposal.Deciding.accept;
import static fi.koppi.catalogservice.proposal.Deciding.announced;
import static fi.koppi.catalogservice.proposal.Deciding.newOffering;
import static fi.koppi.catalogservice.proposal.ProposalBuilder.aProposal;
import static fi.koppi.catalogservice.proposal.Teaching.publish;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.koppi.catalogservice.proposal.ProposalBuilder;
import fi.koppi.catalogservice.proposal.SourceMirror;
import fi.koppi.catalogservice.proposal.Teacher;
import fi.koppi.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.JsonConfig;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Indicator K13, measured the whole way. */
@QuarkusTest
class LeadTimeApiTest {

  private final SourceMirror mirror;
  private final Sql sql;
  private final InstantSource time;
  private Teacher teacher;

  @Inject
  LeadTimeApiTest(SourceMirror mirror, Sql sql, InstantSource time) {
    this.mirror = mirror;
    this.sql = sql;
    this.time = time;
  }

  @BeforeEach
  void teach() {
    teacher = Teacher.ofNewSkill(sql);
  }

  @Test
  void publicationOfTheOfferingIsKept() {
    var id = teacher.idOf(announced(mirror, aProposal().asking(4, teacher.skill())));
    var offering =
        accept(teacher.editor(), id, newOffering(teacher.programme()))
            .jsonPath()
            .getUUID("offeringId");
    teacher.sees(id).then().body("publishedAt", nullValue());

    publish(teacher.provider(), offering, 0);

    teacher.sees(id).then().body("publishedAt", notNullValue());
  }

  @Test
  void leadTimesRunFromTheNeedToItsOffering() {
    for (int days : new int[] {10, 20, 30, 40, 50}) {
      published(days);
    }

    var leadTimes = leadTimes();

    leadTimes
        .then()
        .statusCode(200)
        .body("leadTimes", hasSize(1))
        .body("leadTimes[0].kind", equalTo("NEW_OFFERING"))
        .body("leadTimes[0].sourceKind", equalTo("EMPLOYER_NEED"))
        .body("leadTimes[0].offerings", equalTo(5))
        .body("leadTimes[0].medianDays", closeTo(30, 0.11))
        .body("leadTimes[0].p90Days", closeTo(46, 0.11));
  }

  @Test
  void leadTimesOfFewerThanFiveComeWithoutFigures() {
    for (int days : new int[] {10, 20, 30, 40}) {
      published(days);
    }

    leadTimes()
        .then()
        .body("leadTimes", hasSize(1))
        .body("leadTimes[0].offerings", nullValue())
        .body("leadTimes[0].medianDays", nullValue())
        .body("leadTimes[0].p90Days", nullValue());
  }

  @Test
  void leadTimesOfUnmetNeedsAreToldApart() {
    for (int days : new int[] {10, 20, 30, 40, 50}) {
      published(days);
    }
    publishedForClients(60);

    leadTimes()
        .then()
        .body("leadTimes.sourceKind", contains("EMPLOYER_NEED", "UNMET_NEED"))
        .body("leadTimes[0].offerings", equalTo(5))
        .body("leadTimes[1].offerings", nullValue());
  }

  @Test
  void leadTimesAreNotForEverybody() {
    assertRefused(read(coach(), PATH + "/lead-times"), 403, "forbidden");
    read(admin(), PATH + "/lead-times").then().statusCode(200);
  }

  /** Goes the whole way from a need that was raised so many days ago. */
  private void published(int daysAgo) {
    published(aProposal(), daysAgo, newOffering(teacher.programme()));
  }

  private void publishedForClients(int daysAgo) {
    var acceptance = newOffering(teacher.programme()).replace("{", "{\"municipality\": \"049\", ");
    published(aProposal().unmet(), daysAgo, acceptance);
  }

  private void published(ProposalBuilder proposal, int daysAgo, String acceptance) {
    var raised = time.instant().minus(daysAgo, ChronoUnit.DAYS);
    var id = teacher.idOf(announced(mirror, proposal.asking(4, teacher.skill()).raised(raised)));
    var accepted = accept(teacher.editor(), id, acceptance);
    publish(teacher.provider(), accepted.jsonPath().getUUID("offeringId"), 0);
  }

  private Response leadTimes() {
    return as(admin())
        .config(
            io.restassured.RestAssured.config()
                .jsonConfig(
                    JsonConfig.jsonConfig()
                        .numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE)))
        .get(PATH + "/lead-times?providerId=" + teacher.provider());
  }
}
