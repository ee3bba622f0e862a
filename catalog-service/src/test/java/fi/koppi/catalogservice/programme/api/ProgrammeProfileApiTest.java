package fi.koppi.catalogservice.programme.api;

import static fi.koppi.catalogservice.Catalog.addedProgramme;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.offeringBody;
import static fi.koppi.catalogservice.Catalog.programmeBody;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.Refusals.assertRefused;
import static fi.koppi.catalogservice.Refusals.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
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
class ProgrammeProfileApiTest {

  private static final String PATH = "/v1/programmes";
  private static final String WELDER =
      "http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-000000000101";
  private static final String PROFILE =
      """
      {"partOf": ["%s"], "leadsTo": ["http://data.europa.eu/esco/isco/C7223"],
       "entry": {"languages": [{"language": "sv", "level": "B1"}], "priorEducation": 2,
        "skills": [], "suitability": ["SORA"]},
       "studyModes": ["EVENING"], "environments": ["WORKSHOP"],
       "sustainability": ["CIRCULAR_ECONOMY"],
       "workTasks": [{"task": {"fi": "Sorvaa akselin"}, "requirement": {"fi": "Sorvaaminen"}}]}
      """;

  private UUID provider;

  @BeforeEach
  void register() {
    provider = registeredProvider();
  }

  @Test
  void unitTellsWhatItIsAPartOfWhatItAsksForAndWhatItLeadsTo() {
    var qualification = addedQualification(registeredProvider());

    var id = add(PROFILE.formatted(qualification)).jsonPath().getUUID("id");

    read(coach(), PATH + "/" + id)
        .then()
        .statusCode(200)
        .body("profile.partOf", contains(qualification.toString()))
        .body("profile.leadsTo", contains("http://data.europa.eu/esco/isco/C7223"))
        .body("profile.entry.languages[0].level", equalTo("B1"))
        .body("profile.entry.priorEducation", equalTo(2))
        .body("profile.entry.suitability", contains("SORA"))
        .body("profile.studyModes", contains("EVENING"))
        .body("profile.workTasks[0].requirement.fi", equalTo("Sorvaaminen"));
  }

  @Test
  void whatIsLeftOutOfAProfileIsEmpty() {
    var id = add("{\"studyModes\": [\"PART_TIME\"]}").jsonPath().getUUID("id");

    var programme = read(coach(), PATH + "/" + id);

    programme
        .then()
        .statusCode(200)
        .body("profile.studyModes", contains("PART_TIME"))
        .body("profile.partOf", empty())
        .body("profile.entry.languages", empty());
  }

  @Test
  void unitIsPartOfQualificationsOnly() {
    var unit = addedProgramme(provider);

    var refused = add(PROFILE.formatted(unit));

    assertRefused(refused, 409, "programme-qualification-unknown");
    refused.then().body("violations.pointer", contains("/profile/partOf/0"));
  }

  @Test
  void qualificationIsPartOfNothing() {
    var body =
        withProfile(PROFILE.formatted(addedQualification(provider)))
            .replace("QUALIFICATION_UNIT", "QUALIFICATION");

    var refused = as(editorOf(provider)).body(body).post(PATH);

    assertRefused(refused, 409, "programme-qualification-unknown");
    refused.then().body("violations.pointer", contains("/profile/partOf"));
  }

  @Test
  void skillIsNoOccupationAndAnOccupationNoSkill() {
    var skill = "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001";

    var refused =
        add(
            """
            {"leadsTo": ["%s"], "entry": {"skills": ["%s"]}}
            """
                .formatted(skill, WELDER));

    assertRefused(refused, 409, "programme-skill-unknown");
    assertThat(refused.jsonPath().getList("violations.findAll {it.code == 'kind'}.pointer"))
        .hasToString("[/profile/entry/skills/0, /profile/leadsTo/0]");
  }

  @Test
  void badPartsOfAProfileAreNamed() {
    assertRefusedAt(add("{\"partOf\": [null]}"), "/profile/partOf/0");
    assertRefusedAt(add("{\"studyModes\": [\"NEVER\"]}"), "/profile/studyModes/0");
    assertRefusedAt(
        add("{\"workTasks\": [{\"task\": {\"fi\": \"Sorvaa\"}}]}"),
        "/profile/workTasks/0/requirement");
    assertRefusedAt(
        add("{\"entry\": {\"languages\": [{\"language\": \"fi\", \"level\": \"B9\"}]}}"),
        "/profile/entry/languages/0/level");
  }

  @Test
  void changedProgrammeIsFoundAndToldAnewWithWhatIsPublishedOfIt() {
    var programme = addedProgramme(provider);
    var offering = published(programme);

    var changed = change(programme, 0, changeBody().replace("000000000001", "000000000002"));

    changed.then().statusCode(200).header("ETag", "\"1\"").body("name.fi", equalTo("Hitsaus"));
    try (var topics = Topics.ofTest()) {
      var events =
          topics.await(
              "koppi.catalog.offering.v1", 2, found -> offering.toString().equals(found.key()));
      ContractCheck.validates("fi.koppi.catalog.offering-state.v1", events.getLast().value());
      assertThat(CloudEventHeaders.read(events.getLast()).payload())
          .contains("000000000002\"")
          .contains("\"version\":2");
    }
    read(coach(), "/v1/offerings/search?text=hitsaus&providerId=" + provider)
        .then()
        .statusCode(200)
        .body("items.programmeName.fi", contains("Hitsaus"));
  }

  @Test
  void retiredProgrammeIsNotChanged() {
    var id = addedProgramme(provider);
    move(editorOf(provider), PATH + "/" + id + "/retire", 0).then().statusCode(200);

    assertRefused(change(id, 1, changeBody()), 409, "programme-retired");
  }

  @Test
  void changeOfAnOldVersionOrOfAForeignProgrammeIsRefused() {
    var id = addedProgramme(provider);
    var foreign = addedProgramme(registeredProvider());

    assertRefused(change(id, 4, changeBody()), 412, "stale-version");
    assertRefused(change(foreign, 0, changeBody()), 404, "not-found");
    read(coach(), PATH + "/" + id).then().body("name.fi", equalTo("Koneistus"));
  }

  private UUID published(UUID programme) {
    var body = offeringBody(programme, 3);
    var id = as(editorOf(provider)).body(body).post("/v1/offerings").jsonPath().getUUID("id");
    move(editorOf(provider), "/v1/offerings/" + id + "/publish", 0).then().statusCode(200);
    return id;
  }

  private Response change(UUID id, int version, String body) {
    return as(editorOf(provider))
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .put(PATH + "/" + id);
  }

  private static String changeBody() {
    return """
    {"name": {"fi": "Hitsaus"}, "competencePoints": 20,
     "skills": ["http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001"]}
    """;
  }

  private static UUID addedQualification(UUID owner) {
    var body = programmeBody(owner).replace("QUALIFICATION_UNIT", "QUALIFICATION");
    var added = as(editorOf(owner)).body(body).post(PATH);
    added.then().statusCode(201);
    return added.jsonPath().getUUID("id");
  }

  private Response add(String profile) {
    return as(editorOf(provider)).body(withProfile(profile)).post(PATH);
  }

  private String withProfile(String profile) {
    return programmeBody(provider)
        .replace("\"competencePoints\"", "\"profile\": " + profile + ", \"competencePoints\"");
  }
}
