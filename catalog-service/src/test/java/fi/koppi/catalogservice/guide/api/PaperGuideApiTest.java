package fi.koppi.catalogservice.guide.api;

import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.guide.api.Guide.chapter;
import static fi.koppi.catalogservice.guide.api.Guide.knowsSkills;
import static fi.koppi.catalogservice.guide.api.Guide.offering;
import static fi.koppi.catalogservice.guide.api.Guide.published;
import static fi.koppi.catalogservice.guide.api.Guide.removed;
import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the guide as the file that is printed, page by page. */
@QuarkusTest
class PaperGuideApiTest {

  private static final int TRAININGS = 24;
  private static final String ADDRESS =
      ConfigProvider.getConfig().getValue("koppi.public-address", String.class);
  private static final Pattern ENTRY = Pattern.compile("(.*?)\\s*(?:\\. ?){3,}\\s*(\\d+)");

  private UUID provider = UUID.randomUUID();

  @BeforeEach
  void register() {
    knowsSkills();
    provider = registeredProvider();
    IntStream.rangeClosed(1, TRAININGS)
        .forEach(number -> offering(provider, Map.of("Koneistajaksi", title(number))));
  }

  @Test
  void pagesAreNumberedAtTheFootButForTheFirst() throws IOException {
    var paper = printed("fi", published());

    assertThat(paper.count()).isGreaterThan(8);
    assertThat(paper.page(1)).noneMatch(line -> line.matches("\\d+"));
    IntStream.rangeClosed(2, paper.count())
        .forEach(number ->
            assertThat(paper.page(number)).as("page %d", number).contains(String.valueOf(number)));
  }

  @ParameterizedTest
  @CsvSource({
    "fi, Koulutukset oppilaitoksittain, Hakemisto",
    "sv, Utbildningar enligt läroanstalt, Register",
    "en, Trainings by college, Index"
  })
  void contentsNameThePagesOnWhichTheirPartsBegin(String language, String trainings, String index)
      throws IOException {
    var chapter = chapter(97, Map.of("fi", "Viimeinen luku"), Map.of("fi", "Teksti."));
    int edition = published();
    removed(chapter);

    var paper = printed(language, edition);

    var contents = entries(paper, List.of(1, 2));
    assertThat(contents).containsKeys(trainings, index, "Viimeinen luku").hasSizeGreaterThan(7);
    contents.forEach((part, page) ->
        assertThat(paper.page(page)).as("page %d begins with %s", page, part).contains(part));
  }

  @Test
  void codeInAChapterIsPrintedAndSoIsWhatFollows() throws IOException {
    var chapter =
        chapter(
            96,
            Map.of("fi", "Koodit"),
            Map.of("fi", "Kirjoita `koodi` tähän.\n\n    sisennetty rivi\n\nLoppu."));
    int edition = published();
    removed(chapter);

    var paper = printed("fi", edition);

    assertThat(paper.pagesWith("Kirjoita koodi tähän.")).hasSize(1);
    assertThat(paper.pagesWith("sisennetty rivi")).hasSize(1);
    assertThat(paper.pagesWith("Loppu.")).hasSize(1);
  }

  @Test
  void indexNamesThePageOfEachTraining() throws IOException {
    var paper = printed("fi", published());

    var last = IntStream.rangeClosed(paper.count() - 2, paper.count()).boxed().toList();
    var index = entries(paper, last);
    for (int number = 1; number <= TRAININGS; number++) {
      assertThat(paper.pagesWith(number + ". " + title(number)))
          .as(title(number))
          .containsExactly(index.get(title(number)));
    }
    assertThat(index.values().stream().distinct()).as("pages with trainings").hasSizeGreaterThan(3);
  }

  @Test
  void listsByNeedNameThePagesToo() throws IOException {
    var paper = printed("fi", published());

    int page = paper.pagesWith("7. " + title(7)).getFirst();
    assertThat(paper.linesWith(title(7) + " (" + page + ")")).hasSizeGreaterThan(3);
  }

  @Test
  void fileIsOneToKeepAndHasItsLanguage() {
    int edition = published();

    var answer = given().get("/guide/sv/" + edition + "/print?provider=" + provider);

    answer
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .header("Content-Language", equalTo("sv"))
        .header("Cache-Control", equalTo("public, max-age=86400"))
        .header(
            "Content-Disposition",
            startsWith(
                "inline; filename=\"koppi-%d-sv-laroanstalt-rannikon-ammattiopisto"
                    .formatted(edition)))
        .header(
            "Content-Disposition",
            containsString(
                "filename*=UTF-8''koppi-%d-sv-L%%C3%%A4roanstalt-Rannikon-ammattiopisto"
                    .formatted(edition)));
  }

  @Test
  void pageLeadsToItsFile() {
    int edition = published();

    var page =
        Jsoup.parse(
            given()
                .get("/guide/fi/" + edition + "?short=true&provider=" + provider)
                .body()
                .asString());

    assertThat(page.select("main .screen a").eachAttr("href"))
        .containsExactly("/guide/fi/" + edition + "/print?provider=" + provider);
  }

  @Test
  void printOfAnEditionThatIsNotThereIsNotFound() {
    given()
        .get("/guide/fi/999999999/print")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @Test
  void linkOfAChapterLeadsToTheServicesPublicAddress() throws IOException {
    var chapter =
        chapter(
            96, Map.of("fi", "Linkit"), Map.of("fi", "[ruotsiksi](/guide/sv) [haku](?field=07)"));
    int edition = published();
    removed(chapter);

    var paper = printed("fi", edition);

    assertThat(paper.linesWith("(" + ADDRESS + "/guide/sv)")).hasSize(1);
    assertThat(paper.linesWith("/guide/fi/" + edition + "?field=07)")).hasSize(1);
  }

  private PaperPages printed(String language, int edition) throws IOException {
    var answer = given().get("/guide/" + language + "/" + edition + "/print?provider=" + provider);
    answer.then().statusCode(200);
    var pdf = answer.body().asByteArray();
    Files.createDirectories(Path.of("target", "guide"));
    Files.write(Path.of("target", "guide", "printed-" + language + ".pdf"), pdf);
    return PaperPages.of(pdf);
  }

  /** Returns the entries that name a page, of the pages with these numbers. */
  private static Map<String, Integer> entries(PaperPages paper, List<Integer> pages) {
    return pages.stream()
        .flatMap(page -> paper.page(page).stream())
        .map(ENTRY::matcher)
        .filter(line -> line.matches())
        .collect(
            toMap(
                line -> line.group(1).replaceFirst("^\\d+\\.\\s*", ""),
                line -> Integer.valueOf(line.group(2)),
                (first, again) -> first,
                LinkedHashMap::new));
  }

  private static String title(int number) {
    return "Paperikurssi %02d".formatted(number);
  }
}
