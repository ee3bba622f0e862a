package fi.koppi.catalogservice.guide.api;

import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.guide.api.Guide.chapter;
import static fi.koppi.catalogservice.guide.api.Guide.editor;
import static fi.koppi.catalogservice.guide.api.Guide.knowsSkills;
import static fi.koppi.catalogservice.guide.api.Guide.offering;
import static fi.koppi.catalogservice.guide.api.Guide.published;
import static fi.koppi.catalogservice.guide.api.Guide.removed;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writes chapters with links to places in the guide, which have to exist. */
@QuarkusTest
class ChapterPlacesTest {

  private static final String SECTIONS =
      "[a](#main) [b](#search) [c](#contents) [d](#skills) [e](#occupations) [f](#fields)"
          + " [g](#entryLanguages) [h](#starts) [i](#places) [j](#providers) [k](#index)"
          + " [l](#chapter-1)";

  private UUID training = UUID.randomUUID();

  @BeforeEach
  void publish() {
    knowsSkills();
    training = offering(registeredProvider(), Map.of());
  }

  @Test
  void linksToAllSectionsAreTakenAndLeadSomewhere() {
    var chapter =
        chapter(
            92,
            Map.of("fi", "Paikat"),
            Map.of("fi", SECTIONS + " [m](#training-" + training + ")"));
    published();

    var page = Jsoup.parse(given().get("/guide/fi").body().asString());
    removed(chapter);

    var links = page.select("section div p a[href^=#]").eachAttr("href");
    assertThat(links).hasSize(13);
    // Which occupations a training leads to is a matter of the taxonomy that other tests load.
    assertThat(links)
        .filteredOn(link -> !link.equals("#occupations"))
        .allMatch(link -> page.getElementById(link.substring(1)) != null);
  }

  @Test
  void placesThatAreNotThereAreRefused() {
    int edition = published();

    refused("[a](#training-" + UUID.randomUUID() + ")");
    refused("[a](#chapter-9999)");
    refused("[a](/guide/sv/999999999)");
    refused("[a](/guide/sv/" + edition + "#chapter-9999)");
    refused("[a](/guide/sv/" + edition + "#training-" + UUID.randomUUID() + ")");
  }

  @Test
  void placesOfAnEditionThatIsThereAreTaken() {
    int edition = published();

    var chapter =
        chapter(
            92,
            Map.of("fi", "Paikat"),
            Map.of(
                "fi",
                "[a](/guide/sv/%1$d) [b](/guide/sv/%1$d#chapter-1) [c](/guide/sv/%1$d#training-%2$s)"
                    .formatted(edition, training)));

    removed(chapter);
  }

  @Test
  void chapterThatIsChangedIsHeldToTheSameRule() {
    var chapter = chapter(92, Map.of("fi", "Paikat"), Map.of("fi", "Ei linkkejä"));

    refused(
        as(editor())
            .header("If-Match", "\"0\"")
            .body(body("[a](#chapter-9999)"))
            .put(Guide.CHAPTERS + "/" + chapter));

    removed(chapter);
  }

  private static void refused(String markup) {
    refused(as(editor()).body(body(markup)).post(Guide.CHAPTERS));
  }

  private static void refused(Response answer) {
    answer
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/validation-failed"))
        .body("violations.code", contains("link-place"))
        .body("violations.pointer", contains("/body/fi"));
  }

  private static Map<String, Object> body(String markup) {
    return Map.of("position", 92, "title", Map.of("fi", "Paikat"), "body", Map.of("fi", markup));
  }
}
