package fi.koppi.catalogservice.guide.api;

import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.providerBody;
import static fi.koppi.catalogservice.guide.api.Guide.chapter;
import static fi.koppi.catalogservice.guide.api.Guide.editor;
import static fi.koppi.catalogservice.guide.api.Guide.knowsSkills;
import static fi.koppi.catalogservice.guide.api.Guide.offering;
import static fi.koppi.catalogservice.guide.api.Guide.published;
import static fi.koppi.catalogservice.guide.api.Guide.removed;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads editions of one place, one field or one college, as they are laid out to print. */
@QuarkusTest
class ShortEditionTest {

  /** No other test names this municipality. */
  private static final String ELSEWHERE = "261";

  private static final String OTHER_FIELD = "0913";

  private UUID provider = UUID.randomUUID();

  @BeforeEach
  void register() {
    knowsSkills();
    provider = providerNamed("Saariston ammattiopisto");
  }

  @ParameterizedTest
  @CsvSource({
    "fi, 'Lyhytpainos: '",
    "sv, 'Kort upplaga: '",
    "en, 'Short edition: '",
  })
  void editionOfAPlaceHasWhatIsTaughtThere(String language, String heading) {
    as(editor())
        .body(
            "[{\"code\": \"%s\", \"name\": {\"fi\": \"Kittilä\"}, \"validFrom\": \"2009-01-01\"}]"
                .formatted(ELSEWHERE))
        .put("/v1/municipalities")
        .then()
        .statusCode(200);
    var there =
        offering(provider, named("Köysikurssi", Map.of("\"638\"", "\"" + ELSEWHERE + "\"")));
    var elsewhere = offering(provider, named("Ankkurikurssi", Map.of()));
    published();

    var page = shortEdition(language, "municipality=" + ELSEWHERE);

    assertOnly(page, there, elsewhere, "Köysikurssi", "Ankkurikurssi");
    assertThat(page.select("title").text()).startsWith(heading + "Kittilä");
    assertThat(page.select("#places ~ .groups > section")).hasSize(1);
  }

  @Test
  void editionOfAFieldHasItsTrainingsOnly() {
    var inField = offering(provider, named("Hoivakurssi", Map.of("0715", OTHER_FIELD)));
    var other = offering(provider, named("Ankkurikurssi", Map.of()));
    published();

    var page = shortEdition("fi", "field=" + OTHER_FIELD.substring(0, 2) + "&provider=" + provider);

    assertOnly(page, inField, other, "Hoivakurssi", "Ankkurikurssi");
    assertThat(page.select("title").text()).contains("Saariston ammattiopisto");
    assertThat(page.select("#fields ~ .groups > section")).hasSize(1);
  }

  @Test
  void editionOfACollegeHasItsTrainingsOnly() {
    var own = offering(provider, named("Köysikurssi", Map.of()));
    var other = offering(providerNamed("Tunturin opisto"), named("Ankkurikurssi", Map.of()));
    published();

    var page = shortEdition("fi", "provider=" + provider);

    assertOnly(page, own, other, "Köysikurssi", "Ankkurikurssi");
    assertThat(page.select("title").text()).contains("Lyhytpainos: Saariston ammattiopisto");
    assertThat(page.select("section[aria-labelledby=providers] h3").eachText())
        .containsExactly("Saariston ammattiopisto");
  }

  @Test
  void editionHasTheChaptersOfTheGuide() {
    var chapter = chapter(95, Map.of("fi", "Saaristossa"), Map.of("fi", "Lautta kulkee."));
    offering(provider, Map.of());
    published();

    var page = shortEdition("fi", "provider=" + provider);
    removed(chapter);

    assertThat(page.select("nav.contents a").eachText()).contains("Saaristossa");
    assertThat(page.select("main").text()).contains("Lautta kulkee.");
  }

  @ParameterizedTest
  @CsvSource({
    "fi, Lyhytpainos: ei koulutuksia, Tässä painoksessa ei ole yhtään",
    "sv, Kort upplaga: inga utbildningar, I den här upplagan finns ingen",
    "en, Short edition: no trainings, This edition has no training"
  })
  void editionWithoutTrainingsSaysSo(String language, String title, String text) {
    published();

    var page = shortEdition(language, "municipality=999");

    assertThat(page.select("title").text()).startsWith(title);
    assertThat(page.select("main").text()).contains(text);
    assertThat(page.select("#providers, #index, article.training")).isEmpty();
    assertThat(page.select("nav.contents a[href=#providers], nav.contents a[href=#index]"))
        .isEmpty();
  }

  @Test
  void textThatIsNotTranslatedIsShownInAnotherLanguageAndSaysSo() {
    var chapter = chapter(96, Map.of("fi", "Saaristossa"), Map.of("fi", "Lautta kulkee."));
    var training = offering(provider, named("Köysikurssi", Map.of()));
    published();

    var swedish = shortEdition("sv", "provider=" + provider);
    var finnish = shortEdition("fi", "provider=" + provider);
    removed(chapter);

    var untranslated = "Den här texten finns tills vidare bara på ett annat språk.";
    assertThat(swedish.select("section[lang=fi] p[lang=sv]").eachText()).contains(untranslated);
    assertThat(swedish.select("section[lang=fi]").text()).contains("Lautta kulkee.");
    assertThat(swedish.select("#training-" + training + " h4").attr("lang")).isEqualTo("fi");
    assertThat(finnish.select("main p.quiet[lang]")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void linksOfContentsAndIndexLeadToPlacesOfThePage(String language) {
    offering(provider, Map.of());
    published();

    var page = shortEdition(language, "provider=" + provider);

    var links = page.select("nav.contents a, .groups a, .index a").eachAttr("href");
    assertThat(links).hasSizeGreaterThan(8).allMatch(link -> link.startsWith("#"));
    assertThat(links).allMatch(link -> page.getElementById(link.substring(1)) != null);
  }

  /** Checks contents, index, groups and the text of the page. */
  private static void assertOnly(
      Document page, UUID training, UUID other, String name, String otherName) {
    assertThat(page.getElementById("training-" + training)).isNotNull();
    assertThat(page.getElementById("training-" + other)).isNull();
    assertThat(page.select(".index a[href=#training-" + training + "]").eachText()).contains(name);
    assertThat(page.select("nav.contents a").eachAttr("href")).contains("#providers", "#index");
    assertThat(page.select(".groups a[href=#training-" + training + "]")).isNotEmpty();
    assertThat(page.select("main").text()).contains(name).doesNotContain(otherName);
    assertThat(page.select("[role=status]")).as("what a search says").isEmpty();
  }

  private static Map<String, String> named(String title, Map<String, String> changes) {
    var all = new HashMap<>(changes);
    all.put("Koneistajaksi", title);
    return all;
  }

  private static Document shortEdition(String language, String need) {
    var answer =
        given().urlEncodingEnabled(false).get("/guide/" + language + "?short=true&" + need);
    answer.then().statusCode(200);
    return Jsoup.parse(answer.body().asString());
  }

  private static UUID providerNamed(String name) {
    var id = UUID.randomUUID();
    var body = providerBody(id).replace("Rannikon ammattiopisto", name);
    as(admin()).body(body).post("/v1/providers").then().statusCode(201);
    return id;
  }
}
