package fi.koppi.catalogservice.guide.api;

import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.guide.api.Guide.knowsSkills;
import static fi.koppi.catalogservice.guide.api.Guide.offering;
import static fi.koppi.catalogservice.guide.api.Guide.published;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Prints the guide as a visitor does in Chromium, and reads the paper. Chromium numbers the pages,
 * but cannot tell in the contents on which page something stands; there, and in the index, the
 * number of a training leads to it.
 */
@QuarkusTest
class PrintedGuideTest {

  private static final int TRAININGS = 24;

  @TestHTTPResource("/guide")
  private URI guide = URI.create("about:blank");

  private byte[] pdf = {};

  @BeforeEach
  void print() throws IOException {
    Chromium.assumeInstalled();
    knowsSkills();
    UUID provider = registeredProvider();
    IntStream.rangeClosed(1, TRAININGS)
        .forEach(number -> offering(provider, Map.of("Koneistajaksi", title(number))));
    int edition = published();
    try (var playwright = Chromium.playwright();
        var browser = Chromium.browser(playwright);
        var page = browser.newPage()) {
      page.navigate(guide + "/fi/" + edition + "?short=true&provider=" + provider);
      pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    }
    Files.createDirectories(Path.of("target", "guide"));
    Files.write(Path.of("target", "guide", "printed-by-chromium.pdf"), pdf);
  }

  @Test
  void pagesAreNumberedAtTheFootButForTheFirst() throws IOException {
    var paper = PaperPages.of(pdf);

    assertThat(paper.count()).isGreaterThan(5);
    assertThat(paper.page(1).getLast()).doesNotMatch("\\d+");
    IntStream.rangeClosed(2, paper.count())
        .forEach(number ->
            assertThat(paper.page(number).getLast())
                .as("the foot of page %d", number)
                .isEqualTo(String.valueOf(number)));
  }

  @Test
  void indexNamesTheNumberUnderWhichATrainingStandsInOrder() throws IOException {
    var paper = PaperPages.of(pdf);

    int before = 0;
    for (int number = 1; number <= TRAININGS; number++) {
      assertThat(paper.linesWith(title(number) + " Nro " + number))
          .as("the entry of the index")
          .hasSize(1);
      var pages = paper.pagesWith(number + ". " + title(number));
      assertThat(pages).as("the training is shown in full once").hasSize(1);
      assertThat(pages.getFirst()).isGreaterThanOrEqualTo(before);
      before = pages.getFirst();
    }
  }

  @Test
  void noFormIsPrintedAndNoTrainingIsCutByThePage() throws IOException {
    var paper = PaperPages.of(pdf);

    assertThat(paper.linesWith("Kirjoita arkinen sana")).isEmpty();
    for (int number = 1; number <= TRAININGS; number++) {
      var heading = number + ". " + title(number);
      int page = paper.pagesWith(heading).getFirst();
      var below =
          paper.page(page).stream()
              .dropWhile(line -> !line.startsWith(heading))
              .collect(joining(" "));
      assertThat(below).as("the last fact stands on the same page").contains("Näin haet");
    }
  }

  @Test
  void linksOfTheFileLeadToThePagesOfTheirTrainings() throws IOException {
    var paper = PaperPages.of(pdf);

    try (var document = Loader.loadPDF(pdf)) {
      var targets = new HashSet<Integer>();
      for (var page : document.getPages()) {
        for (var annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link) {
            targets.add(target(link, document));
          }
        }
      }
      var expected =
          IntStream.rangeClosed(1, TRAININGS)
              .mapToObj(number -> paper.pagesWith(number + ". " + title(number)).getFirst())
              .collect(toSet());
      assertThat(targets).containsAll(expected);
    }
  }

  private static int target(PDAnnotationLink link, PDDocument document) throws IOException {
    PDDestination destination =
        link.getAction() instanceof PDActionGoTo action
            ? action.getDestination()
            : link.getDestination();
    PDPageDestination page =
        destination instanceof PDNamedDestination named
            ? document.getDocumentCatalog().findNamedDestinationPage(named)
            : (PDPageDestination) destination;
    return page == null ? 0 : page.retrievePageNumber() + 1;
  }

  private static String title(int number) {
    return "Painokurssi %02d".formatted(number);
  }
}
