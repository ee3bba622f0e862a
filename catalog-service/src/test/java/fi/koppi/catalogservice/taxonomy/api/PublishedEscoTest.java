package fi.koppi.catalogservice.taxonomy.api;

import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.taxonomy.api.Classification.replaceSkills;
import static fi.koppi.catalogservice.taxonomy.api.Classification.skills;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.koppi.catalogservice.Replay;
import fi.koppi.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Loads ESCO 1.1.1 as it was published, if its files lie beside the project. */
@QuarkusTest
class PublishedEscoTest {

  private static final Path ESCO = Path.of("../../shared/data/esco");

  private final Sql sql;

  @Inject
  PublishedEscoTest(Sql sql) {
    this.sql = sql;
  }

  @BeforeEach
  void needTheData() {
    assumeTrue(Files.isDirectory(ESCO), "ESCO's files are not beside the project");
  }

  /** Restores the small classification, whose skills other tests use. */
  @AfterEach
  void makeSmallAgain() {
    replaceSkills(skills()).then().statusCode(200);
  }

  @Test
  void allSkillsOccupationsAndRelationsAreTakenToldAndFound() throws IOException {
    List<Map<String, Object>> skills = concepts("skills-fi-sv-en.json");

    replaceSkills(skills).then().statusCode(200).body("entries", equalTo(13_896));
    replaceSkills(skills).then().body("unchanged", equalTo(13_896));
    as(admin())
        .body(concepts("occupations-fi-sv-en.json"))
        .put("/v1/esco/occupations")
        .then()
        .statusCode(200)
        .body("entries", equalTo(3_626));
    var relations = as(admin()).body(relations()).put("/v1/esco/occupation-skills").then();

    relations.statusCode(200).body("entries", equalTo(8_674)).body("added", greaterThan(8_000));
    assertThat(Replay.of("koppi.catalog.skill.v1", sql)).hasSize(13_896 + 3_626);
    assertThat(found("kirjoittaa baskia", "fi")).first().isEqualTo("kirjoittaa baskia");
    assertThat(found("kirjotaa baskia", "fi")).first().isEqualTo("kirjoittaa baskia");
    read(coach(), "/v1/esco/isco/C01/narrower").then().body("items.notation", hasItem("011"));
  }

  private static List<String> found(String text, String language) {
    return given()
        .auth()
        .oauth2(coach())
        .queryParam("text", text)
        .queryParam("kind", "SKILL")
        .get("/v1/esco/search")
        .jsonPath()
        .getList("items.label." + language, String.class);
  }

  private static List<Map<String, Object>> concepts(String file) throws IOException {
    return new ObjectMapper().readValue(ESCO.resolve(file).toFile(), new TypeReference<>() {});
  }

  private static List<Map<String, String>> relations() throws IOException {
    try (var lines = Files.lines(ESCO.resolve("occupation-skills-sample.csv"))) {
      return lines
          .skip(1)
          .map(line -> line.split(","))
          .map(row ->
              Map.of(
                  "occupation", row[0],
                  "relation", row[1].toUpperCase(Locale.ROOT),
                  "skill", row[2]))
          .toList();
    }
  }
}
