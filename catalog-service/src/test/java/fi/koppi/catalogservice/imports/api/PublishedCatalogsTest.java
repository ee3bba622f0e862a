package fi.koppi.catalogservice.imports.api;

import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.providerBody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.koppi.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Imports what ePerusteet and Konfo publish, if the files lie beside the project. */
@QuarkusTest
class PublishedCatalogsTest {

  private static final Path DATA = Path.of("../../shared/data/fi");

  private final Sql sql;
  private final UUID provider = UUID.randomUUID();

  @Inject
  PublishedCatalogsTest(Sql sql) {
    this.sql = sql;
  }

  @BeforeEach
  void needTheData() {
    assumeTrue(
        Files.isDirectory(DATA), "ePerusteet's and Konfo's files are not beside the project");
  }

  @ParameterizedTest
  @CsvSource({
    "eperusteet-wood-industry.json, 43, 0, 44",
    "eperusteet-social-and-health.json, 30, 1, 31"
  })
  void everyUnitBecomesAProgramme(String file, int units, int withoutPoints, int described)
      throws IOException {
    register(providerBody(provider));

    var taken = post("eperusteet", file);

    taken.then().statusCode(200).body("added", equalTo(units + 1)).body("leftOut", equalTo(0));
    assertThat(taken.jsonPath().getList("items.notes", List.class))
        .filteredOn(notes -> notes.toString().contains("without competence points"))
        .hasSize(withoutPoints);
    assertThat(descriptions(taken)).hasSize(described);
    post("eperusteet", file).then().body("added", equalTo(0)).body("unchanged", equalTo(units + 1));
  }

  @Test
  void everyHitOfASearchIsTakenOrLeftOutWithAReason() throws IOException {
    register(providerBody(provider).replace("Rannikon ammattiopisto", "Aalto-yliopisto"));

    var taken = post("konfo", "konfo-search-koulutukset.json");

    taken
        .then()
        .statusCode(200)
        .body("items", hasSize(20))
        .body("added", equalTo(10))
        .body("leftOut", equalTo(10))
        .body("items.findAll { it.outcome == 'LEFT_OUT' && it.notes.isEmpty() }", hasSize(0));
    assertThat(descriptions(taken)).hasSize(10);
  }

  @Test
  void everyTargetOfAnImplementationBecomesADraftedOffering() throws IOException {
    register(
        providerBody(provider)
            .replaceFirst("\"oid\": \"[^\"]+\"", "\"oid\": \"1.2.246.562.10.57547005504\""));

    knowMunicipalitiesOf("konfo-toteutus-vehicle.json");

    var taken = post("konfo", "konfo-toteutus-vehicle.json");

    taken
        .then()
        .statusCode(200)
        .body("added", equalTo(14))
        .body("leftOut", equalTo(0))
        .body("items.findAll { it.kind == 'OFFERING' }", hasSize(13));
    assertThat(descriptions(taken))
        .singleElement()
        .asString()
        .contains(
            "\n\n• Automekaanikon tutkintonimikkeen valinneet", "\n• Autokorimekaanikot osaavat")
        .doesNotContain("<", "https:");
  }

  /** Returns the imported descriptions, none of which has markup or was too long. */
  private List<String> descriptions(Response taken) {
    assertThat(taken.jsonPath().getList("items.notes", List.class))
        .noneMatch(notes -> notes.toString().contains("description"));
    var descriptions =
        sql.select(
            """
            select concat_ws(' ', description ->> 'fi', description ->> 'sv', description ->> 'en')
            from programme where provider_id = ? and description is not null
            """,
            row -> row.getString(1),
            provider);
    assertThat(descriptions).noneMatch(Pattern.compile("</?[a-z]+[^<>]*>|&[a-z]+;").asPredicate());
    return descriptions;
  }

  private static void register(String body) {
    as(admin()).body(body).post("/v1/providers").then().statusCode(201);
  }

  private void knowMunicipalitiesOf(String file) throws IOException {
    Pattern.compile("kunta_(\\d{3})")
        .matcher(Files.readString(DATA.resolve(file)))
        .results()
        .map(found -> found.group(1))
        .distinct()
        .forEach(code ->
            sql.update(
                """
                insert into municipality (code, name, valid_from)
                values (?, '{"fi": "Kunta"}', date '1997-01-01') on conflict do nothing
                """,
                code));
  }

  private Response post(String source, String file) throws IOException {
    return as(editorOf(provider))
        .body(Files.readString(DATA.resolve(file)))
        .post("/v1/imports/" + source + "?providerId=" + provider);
  }
}
