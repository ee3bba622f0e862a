package fi.koppi.catalogservice.guide.api;

import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.guide.api.Guide.editor;
import static fi.koppi.catalogservice.guide.api.Guide.knowsSkills;
import static fi.koppi.catalogservice.guide.api.Guide.offering;
import static fi.koppi.catalogservice.guide.api.Guide.published;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests of the names of municipalities in the guide. */
@QuarkusTest
class GuidePlacesTest {

  /** No other test names these. */
  private static final String NAMED = "250";

  private static final String UNNAMED = "097";

  /** The municipality of the usual offering, as its body has it. */
  private static final String AT = "\"638\"";

  private static final Path MIGRATION =
      Path.of("src/main/resources/db/migration/V046__guide_municipality_names.sql");

  private UUID provider = UUID.randomUUID();

  @BeforeEach
  void register() {
    knowsSkills();
    provider = registeredProvider();
  }

  @Test
  void municipalityIsCalledAsItWasWhenTheEditionWasPublished() {
    called("{\"fi\": \"Kihniö\", \"sv\": \"Kihniö by\"}");
    var training = offering(provider, Map.of(AT, "\"" + NAMED + "\""));
    int before = published();
    called("{\"fi\": \"Uusi Kihniö\"}");
    int after = published();

    assertThat(place("/guide/fi/" + before, training)).isEqualTo("Kihniö");
    assertThat(place("/guide/sv/" + before, training)).isEqualTo("Kihniö by");
    assertThat(place("/guide/fi/" + after, training)).isEqualTo("Uusi Kihniö");
  }

  @Test
  void nameInAnotherLanguageIsMarked() {
    called("{\"fi\": \"Kihniö\"}");
    var training = offering(provider, Map.of(AT, "\"" + NAMED + "\""));

    var page = page("/guide/en/" + published());

    assertThat(page.select("#training-" + training + " [lang=fi]").eachText()).contains("Kihniö");
    assertThat(page.select("option[value=" + NAMED + "]").attr("lang")).isEqualTo("fi");
  }

  @Test
  void municipalityThatNobodyHasGivenIsToldByItsCode() throws Exception {
    var training = atAnUnknownPlace();

    int number = published();

    assertThat(place("/guide/fi/" + number, training)).isEqualTo("Kunta 097");
    assertThat(place("/guide/sv/" + number, training)).isEqualTo("Kommun 097");
  }

  @Test
  void systemsReadTheNameToo() {
    called("{\"fi\": \"Kihniö\"}");
    var training = offering(provider, Map.of(AT, "\"" + NAMED + "\""));

    var edition = read(coach(), "/v1/guide/editions/" + published()).jsonPath();

    assertThat(
            edition.getString(
                "trainings.find { it.offering == '%s' }.municipalityName.fi".formatted(training)))
        .isEqualTo("Kihniö");
    assertThat(
            edition.getList("sections.find { it.id == 'places' }.groups.name.text", String.class))
        .contains("Kihniö");
  }

  /** Tests an edition as it was published before editions stored the names. */
  @Test
  void editionsOfBeforeGetTheNamesThatMunicipalitiesHave() throws Exception {
    called("{\"fi\": \"Kihniö\"}");
    var named = offering(provider, Map.of(AT, "\"" + NAMED + "\""));
    var unnamed = atAnUnknownPlace();
    int number = published();

    asOwner(
        """
        update guide_edition set content = jsonb_set(content, '{trainings}', (
          select jsonb_agg(t - 'municipalityName') from jsonb_array_elements(content -> 'trainings') t))
        where number = %d\
        """
            .formatted(number));
    var lost = place("/guide/fi/" + number, named);
    asOwner(Files.readString(MIGRATION));

    assertThat(lost).isEqualTo("Kunta 250");
    assertThat(place("/guide/fi/" + number, named)).isEqualTo("Kihniö");
    assertThat(place("/guide/fi/" + number, unnamed)).isEqualTo("Kunta 097");
  }

  /** Stores an offering as it could be before unknown municipalities were refused. */
  private UUID atAnUnknownPlace() throws SQLException {
    var offering = offering(provider, Map.of());
    asOwner("update offering set municipality = '%s' where id = '%s'".formatted(UNNAMED, offering));
    return offering;
  }

  private static void asOwner(String statement) throws SQLException {
    var config = ConfigProvider.getConfig();
    try (var connection =
            DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
        var prepared = connection.createStatement()) {
      prepared.executeUpdate(statement);
    }
  }

  private static void called(String name) {
    as(editor())
        .body(
            "[{\"code\": \"%s\", \"name\": %s, \"validFrom\": \"2009-01-01\"}]"
                .formatted(NAMED, name))
        .put("/v1/municipalities")
        .then()
        .statusCode(200);
  }

  private static String place(String path, UUID training) {
    return page(path)
        .select("#training-" + training + " dt:matchesOwn(^(Paikkakunta|Ort)$) + dd")
        .text();
  }

  private static Document page(String path) {
    return Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
  }
}
