package fi.koppi.catalogservice.guide.api;

import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.providerBody;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.guide.api.Guide.chapter;
import static fi.koppi.catalogservice.guide.api.Guide.knowsSkills;
import static fi.koppi.catalogservice.guide.api.Guide.offering;
import static fi.koppi.catalogservice.guide.api.Guide.published;
import static fi.koppi.catalogservice.guide.api.Guide.removed;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GuidePageTest {

  private UUID provider = UUID.randomUUID();

  @BeforeEach
  void register() {
    knowsSkills();
    provider = registeredProvider();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void pageIsLaidOutForThoseWhoDoNotSeeIt(String language) {
    offering(provider, Map.of());
    published();

    var page = page("/guide/" + language);

    assertThat(page.select("html").attr("lang")).isEqualTo(language);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("main, header.top, footer")).hasSize(3);
    assertThat(page.body().child(0).attr("href")).isEqualTo("#main");
    assertThat(page.select("nav.contents a[href^=#]")).hasSizeGreaterThan(7);
    assertThat(page.select("script, img, iframe, [style], link")).isEmpty();
    assertHeadingsLeaveNoLevelOut(page);
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1))).as(link.text()).isNotNull();
    }
    for (Element field : page.select("input, select")) {
      assertThat(page.select("label[for=" + field.id() + "]")).as(field.id()).hasSize(1);
    }
  }

  @Test
  void textInAnotherLanguageIsMarked() {
    var offering = offering(provider, Map.of());
    published();

    var swedish = page("/guide/sv").select("#training-" + offering + " h4");
    var finnish = page("/guide/fi").select("#training-" + offering + " h4");

    assertThat(swedish.attr("lang")).isEqualTo("fi");
    assertThat(finnish).hasSize(1);
    assertThat(finnish.hasAttr("lang")).isFalse();
  }

  @Test
  void trainingIsFoundByWhatSomebodyWantsToDoWithoutScripts() {
    var welding = offering(provider, Map.of());
    var caring =
        offering(
            provider, Map.of(Guide.skill(1), Guide.skill(3), "Koneistajaksi", "Hoiva-avustajaksi"));
    published();

    var page = page("/guide/fi?text=hitsaus&skill=&field=07&municipality=&entryLanguage=&start=");

    assertThat(page.getElementById("training-" + welding)).isNotNull();
    assertThat(page.getElementById("training-" + caring)).isNull();
    assertThat(page.select("#text").val()).isEqualTo("hitsaus");
    assertThat(page.select("#field option[selected]").eachAttr("value")).containsExactly("07");
    assertThat(page.select("[role=status]")).hasSize(1);
    assertThat(page.select("article.training").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("main a[href^=#training-]")).as("further hits").isEmpty();
    assertThat(page.select("nav.contents, #index")).as("lists of nothing").isEmpty();
  }

  @Test
  void cardTellsWhatItCostsAndHowToApply() {
    provider = providerWithOffice();
    var campus =
        as(editorOf(provider))
            .body(
                """
                {"name": {"fi": "Satamakampus"}, "municipality": "638",
                 "streetAddress": "Laiturikatu 1"}
                """)
            .post("/v1/providers/" + provider + "/campuses");
    campus.then().statusCode(201);
    var offering =
        offering(
            provider,
            Map.of(
                "\"audience\"",
                """
                "terms": {"cost": {"amountCents": 20050, "payer": "STUDENT"},
                 "applications": {"opensOn": "2027-01-11", "closesOn": "2027-02-12"},
                 "campusId": "%s"}, "audience"\
                """
                    .formatted(campus.jsonPath().getString("id"))));
    published();

    var facts = page("/guide/en").select("#training-" + offering + " dl").text();

    assertThat(facts.replace('\u00a0', ' ').replace('\u202f', ' '))
        .contains("200,50 €", "paid by the student")
        .contains("11 January 2027–12 February 2027")
        .contains("How to apply Through employment services")
        .contains("Hakupalvelut", "haku@rannikko.example", "+358 19 000 0000")
        .contains("Satamakampus", "Laiturikatu 1");
  }

  @Test
  void priceThatIsNotRecordedIsToBeAskedOfTheCollege() {
    var offering = offering(provider, Map.of());
    published();

    var facts = page("/guide/en").select("#training-" + offering + " dl").text();

    assertThat(facts).contains("Price Ask the college", "Applications All year round");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2033-04", "2033-spring"})
  void startIsNarrowedByMonthAndBySeason(String start) {
    var april = starting("2033-04-11");
    var may = starting("2033-05-10");
    var autumn = starting("2033-09-01");
    published();

    var page = page("/guide/fi?start=" + start + "&provider=" + provider);

    assertThat(page.getElementById("training-" + april)).isNotNull();
    assertThat(page.getElementById("training-" + may) != null)
        .isEqualTo(start.equals("2033-spring"));
    assertThat(page.getElementById("training-" + autumn)).isNull();
    assertThat(page.select("#start option[selected]").eachAttr("value")).containsExactly(start);
    assertThat(page.select("#start option[value=2033-04]").eachText())
        .containsExactly("huhtikuu 2033");
    assertThat(page.select("#start option[value=2033-spring]").eachText())
        .containsExactly("Kevät 2033");
  }

  @Test
  void shortEditionHasOneCollegesTrainingsWithContentsAndIndex() {
    var own = offering(provider, Map.of());
    var other = offering(registeredProvider(), Map.of());
    published();
    var found = page("/guide/fi?provider=" + provider);

    var page = page(found.select("section.search a[href*=short]").attr("href"));

    assertThat(page.getElementById("training-" + own)).isNotNull();
    assertThat(page.getElementById("training-" + other)).isNull();
    assertThat(page.select("title").text()).contains("Lyhytpainos: Rannikon ammattiopisto");
    assertThat(page.select("nav.contents, #index, #chapter-1")).hasSizeGreaterThan(1);
    assertThat(page.select("[role=status]")).isEmpty();
    assertThat(page.select("#index ~ ul a[href=#training-" + own + "]")).isNotEmpty();
  }

  @Test
  void paperHasPageNumbersThatContentsAndIndexUse() {
    published();

    var style = page("/guide/fi").select("style").getFirst().data();

    assertThat(style)
        .contains("@bottom-center{content:counter(page)")
        .contains(".contents a::after,.index a::after{content:leader")
        .contains("target-counter(attr(href url),page)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"part=999", "part=2"})
  void partThatIsNotThereIsAProblem(String part) {
    published();

    given()
        .get("/guide/fi?text=qqqqqq&" + part)
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @CsvSource({
    "/guide/sv?part=999, fi, 404, sv",
    "/guide/sv/999999999, fi, 404, sv",
    "/guide/sv/999999999/print, fi, 404, sv",
    "/guide/de/1/print, en, 404, en",
    "/guide/en/1/print?field=abc, fi, 400, en",
    "/guide/en?part=abc, fi, 400, en",
    "/guide/en/nothing, fi, 404, en",
    "/guide/de, 'sv-FI,fi;q=0.5', 404, sv",
    "/guide/de, 'de,en-GB;q=0.9', 404, en",
    "/guide/de, de, 404, fi",
    "/guide/de, '', 404, fi",
    "/guide, en, 404, en"
  })
  void browserGetsAPageWhereNothingIs(String path, String languages, int status, String language) {
    published();

    var answer =
        given()
            .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
            .header("Accept-Language", languages)
            .get(path);

    answer
        .then()
        .statusCode(status)
        .contentType("text/html;charset=UTF-8")
        .header("Content-Language", equalTo(language))
        .header("Cache-Control", equalTo("no-store"))
        .header("Content-Security-Policy", containsString("default-src 'none'"));
    var page = Jsoup.parse(answer.body().asString());
    assertThat(page.select("html").attr("lang")).isEqualTo(language);
    assertThat(page.select("main a").eachAttr("href")).containsExactly("/guide/" + language);
    assertHeadingsLeaveNoLevelOut(page);
  }

  @ParameterizedTest
  @CsvSource({"'text/html,*/*;q=0.8', sv, sv", "text/html, de, en", "text/*, fi, fi"})
  void browserGetsAPageWhereACallIsRefusedBeforeTheGuideIsReached(
      String accept, String path, String language) {
    var answer =
        given()
            .header("Accept", accept)
            .header("Accept-Language", "de,en-GB;q=0.9")
            .get("/guide/" + path + "?text=" + "a".repeat(17 * 1024));

    answer
        .then()
        .statusCode(414)
        .contentType("text/html;charset=UTF-8")
        .header("Content-Language", equalTo(language))
        .header("Cache-Control", equalTo("no-store"))
        .header("Vary", equalTo("Accept, Accept-Language"))
        .header("Content-Security-Policy", containsString("default-src 'none'"));
    assertThat(Jsoup.parse(answer.body().asString()).select("main a").eachAttr("href"))
        .containsExactly("/guide/" + language);
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, /guide/fi",
    "*/*, /guide/fi",
    "text/html, /v1/offerings",
    "text/html, /guides/fi"
  })
  void otherCallersGetAProblemDocumentThereToo(String accept, String path) {
    given()
        .header("Accept", accept)
        .get(path + "?text=" + "a".repeat(17 * 1024))
        .then()
        .statusCode(414)
        .contentType("application/problem+json");
  }

  @Test
  void browserWithTooManyCookiesGetsAPage() {
    given()
        .header("Accept", "text/html")
        .header("Cookie", "a=" + "b".repeat(21 * 1024))
        .get("/guide/en")
        .then()
        .statusCode(431)
        .contentType("text/html;charset=UTF-8")
        .body(containsString("too long to be read"));
  }

  @Test
  void whoAsksForHtmlOnlyGetsAPageInsteadOfThePdf() {
    int edition = published();

    given()
        .header("Accept", "text/html")
        .get("/guide/sv/" + edition + "/print")
        .then()
        .statusCode(406)
        .contentType("text/html;charset=UTF-8")
        .header("Content-Language", equalTo("sv"))
        .body(containsString("PDF-fil"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/pdf", "application/json", "*/*"})
  void otherCallersGetAProblemDocument(String accept) {
    given()
        .header("Accept", accept)
        .get("/guide/sv/999999999/print")
        .then()
        .statusCode(accept.equals("application/json") ? 406 : 404)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",", "text/html,", "foo", "foo, text/html"})
  void unreadableAcceptIsNoFaultOfOurs(String accept) {
    var answer = given().header("Accept", accept).get("/guide/sv/999999999/print");

    assertThat(answer.statusCode()).isBetween(400, 499);
  }

  private UUID starting(String day) {
    return offering(
        provider,
        Map.of(
            "\"continuousAdmission\": true",
            "\"continuousAdmission\": false, \"startsOn\": \""
                + day
                + "\", \"endsOn\": \"2034-12-20\""));
  }

  /** Registers a provider with an office that answers applicants. */
  private static UUID providerWithOffice() {
    var id = UUID.randomUUID();
    var body =
        providerBody(id)
            .replaceFirst(
                "\"languages\"",
                """
                "contacts": [{"role": "ADMISSIONS", "office": {"fi": "Hakupalvelut"},
                 "email": "haku@rannikko.example", "phone": "+358 19 000 0000"}], "languages"\
                """);
    as(admin()).body(body).post("/v1/providers").then().statusCode(201);
    return id;
  }

  @Test
  void hostileTextStaysText() {
    var chapter =
        chapter(
            93,
            Map.of("fi", "<script>alert(1)</script>"),
            Map.of(
                "fi",
                """
                <script>alert(2)</script> <img src=x onerror=alert(3)>

                <iframe src="https://example.org"></iframe>

                ![picture](https://example.org/p.png) [good](https://example.org/) {page.style}

                # One

                #### Two

                #
                """));
    offering(provider, Map.of("Koneistajaksi", "<b onclick=alert(5)>Koneistaja</b>"));
    int number = published();

    var page = page("/guide/fi/" + number + "?text=&skill=");
    removed(chapter);

    assertThat(page.select("script, img, iframe, b, [onclick], [onerror]")).isEmpty();
    assertThat(page.select("main a[href=https://example.org/]").eachText()).containsExactly("good");
    assertThat(page.text()).contains("<script>alert(2)</script>", "picture", "{page.style}");
    assertHeadingsLeaveNoLevelOut(page);
  }

  @Test
  void searchedTextStaysText() {
    published();

    var page = page("/guide/fi?text=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");

    assertThat(page.select("script")).isEmpty();
    assertThat(page.select("#text").val()).isEqualTo("\"><script>alert(1)</script>");
  }

  @Test
  void pageMayBeKeptUntilTheNextEditionAndRunsNothing() throws Exception {
    int number = published();

    var answer = given().get("/guide/fi/" + number);

    var style = Jsoup.parse(answer.body().asString()).select("style");
    var hash = MessageDigest.getInstance("SHA-256").digest(style.getFirst().data().getBytes(UTF_8));
    answer
        .then()
        .statusCode(200)
        .contentType("text/html;charset=UTF-8")
        .header("ETag", equalTo("W/\"%d-fi\"".formatted(number)))
        .header("Cache-Control", equalTo("public, max-age=86400"))
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .header(
            "Content-Security-Policy",
            containsString("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'"));
    assertThat(answer.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
    given()
        .header("If-None-Match", answer.header("ETag"))
        .get("/guide/fi")
        .then()
        .statusCode(304)
        .header("Cache-Control", equalTo("public, max-age=300"));
    int next = published();
    given()
        .header("If-None-Match", answer.header("ETag"))
        .get("/guide/fi")
        .then()
        .statusCode(200)
        .header("ETag", equalTo("W/\"%d-fi\"".formatted(next)));
  }

  private static void assertHeadingsLeaveNoLevelOut(Document page) {
    int above = 0;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(above + 1);
      assertThat(heading.text()).isNotBlank();
      above = level;
    }
  }

  private static Document page(String path) {
    var answer = given().urlEncodingEnabled(false).get(path);
    answer.then().statusCode(200);
    return Jsoup.parse(answer.body().asString());
  }
}
