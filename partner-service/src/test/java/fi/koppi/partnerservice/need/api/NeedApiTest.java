package fi.koppi.partnerservice.need.api;

import static fi.koppi.partnerservice.WorkingLife.COACH;
import static fi.koppi.partnerservice.WorkingLife.COORDINATOR;
import static fi.koppi.partnerservice.WorkingLife.draftedNeed;
import static fi.koppi.partnerservice.WorkingLife.need;
import static fi.koppi.partnerservice.WorkingLife.publishedNeed;
import static fi.koppi.partnerservice.WorkingLife.registeredEmployer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.BadBodies;
import fi.koppi.kit.testing.Caller;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class NeedApiTest {

  private static final String PATH = "/v1/needs";
  private static final Caller STRANGER = Caller.of(OrganisationType.EMPLOYER, Roles.EMPLOYER);

  @Test
  void draftedNeedCanBeReadByItsEmployer() {
    var employer = registeredEmployer();

    var drafted = employer.post(PATH, need(employer.organisation()));

    drafted.then().statusCode(201).header("ETag", "\"0\"").body("status", is("DRAFT"));
    var path = PATH + "/" + drafted.jsonPath().getString("id");
    drafted.then().header("Location", endsWith(path));
    assertThat(employer.get(path).asString()).isEqualTo(drafted.asString());
  }

  @Test
  void draftIsNobodyElsesBusiness() {
    var path = draftedNeed(registeredEmployer());

    COACH.get(path).then().statusCode(404).body("type", is("/problems/not-found"));
    STRANGER.get(path).then().statusCode(404);
    COORDINATOR.get(path).then().statusCode(200);
  }

  @TestFactory
  Stream<DynamicTest> badDraftIsRefusedAtItsPlace() {
    return BadBodies.of(need(COORDINATOR.organisation()))
        .with("kind", "\"WISH\"")
        .with("title", "{}")
        .with("title", "{\"fi\": \"" + "x".repeat(201) + "\"}")
        .with("description", "{\"fi\": \"" + "x".repeat(10_001) + "\"}")
        .withBadLines("title", "{\"fi\": \"%s\"}")
        .withBadTexts("description", "{\"sv\": \"%s\"}")
        .with("headcount", "0")
        .with("headcount", "10001")
        .with("skills", "[null]", "/skills/0")
        .with("skills", "[\"http://data.europa.eu/esco/isco/C7223\"]", "/skills/0")
        .with("skills", "[\"https://data.europa.eu/esco/isco/C7223\"]", "/skills/0")
        .with("skills", Stream.generate(NeedApiTest::skill).limit(101).toList().toString())
        .with("occupation", skill())
        .with("municipality", "\"49\"")
        .with("neededBy", "\"2027-02-30\"")
        .without("organisationId", "kind", "title", "headcount", "skills", "municipality")
        .refusedBy(body -> COORDINATOR.post(PATH, body));
  }

  @Test
  void onlyEmployersAndCoordinatorsDraft() {
    COACH.post(PATH, need(UUID.randomUUID())).then().statusCode(403);
  }

  @Test
  void employerDraftsForItselfOnly() {
    var other = registeredEmployer();

    var answer = STRANGER.post(PATH, need(other.organisation()));

    answer.then().statusCode(403).body("type", is("/problems/forbidden"));
  }

  @Test
  void organisationHasToBeRegisteredFirst() {
    var answer = STRANGER.post(PATH, need(STRANGER.organisation()));

    answer.then().statusCode(409).body("type", is("/problems/need-organisation-unknown"));
  }

  @Test
  void publishedNeedIsEverybodysToRead() {
    var path = publishedNeed(registeredEmployer());

    var read = COACH.get(path);

    read.then().statusCode(200).header("ETag", "\"1\"").body("status", is("PUBLISHED"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"fill", "withdraw"})
  void publishedNeedComesToAnEnd(String transition) {
    var employer = registeredEmployer();
    var path = publishedNeed(employer);

    var ended = employer.move(path + "/" + transition, "\"1\"");

    ended.then().statusCode(200).header("ETag", "\"2\"");
    employer
        .move(path + "/publish", "\"2\"")
        .then()
        .statusCode(409)
        .body("type", is("/problems/need-status"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"publish", "fill", "withdraw"})
  void everyTransitionLooksAtTheVersionAndTheCaller(String transition) {
    var employer = registeredEmployer();
    var path = draftedNeed(employer) + "/" + transition;

    employer.move(path, "\"7\"").then().statusCode(412).body("type", is("/problems/stale-version"));
    employer.post(path, "").then().statusCode(428);
    STRANGER.move(path, "\"0\"").then().statusCode(404);
    COACH.move(path, "\"0\"").then().statusCode(403);
    employer
        .move(PATH + "/" + UUID.randomUUID() + "/" + transition, "\"0\"")
        .then()
        .statusCode(404);
  }

  @Test
  void listContainsPublishedNeedsOnly() {
    var employer = registeredEmployer();
    var drafted = draftedNeed(employer);
    var published = publishedNeed(employer);
    var filled = publishedNeed(employer);
    employer.move(filled + "/fill", "\"1\"").then().statusCode(200);

    var listed = listed();

    assertThat(listed).contains(published).doesNotContain(drafted, filled);
  }

  /** Returns the paths of all listed needs, read in small pages. */
  private static List<String> listed() {
    List<String> paths = new ArrayList<>();
    @Nullable String cursor = "";
    while (cursor != null) {
      var page = COACH.get(PATH + "?limit=2&cursor=" + cursor).jsonPath();
      page.<String>getList("items.id").forEach(id -> paths.add(PATH + "/" + id));
      cursor = page.getString("next");
    }
    return paths;
  }

  private static String skill() {
    return "\"http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001\"";
  }
}
