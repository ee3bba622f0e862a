package fi.koppi.catalogservice.guide.api.page;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.kit.problem.Refused;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperGuideTest {

  private static final Duration PATIENCE = Duration.ofMillis(20);
  private static final String ADDRESS = "https://koppi.example/guide/fi/12?provider=1&short=true";

  @Test
  void guideWithMoreTrainingsThanAreLaidOutIsRefused() {
    var paper = new PaperGuide(2, PATIENCE);

    assertThatCode(() -> paper.require(2)).doesNotThrowAnyException();
    assertThatThrownBy(() -> paper.require(3))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.type()).isEqualTo(GuidePageProblem.GUIDE_TOO_LONG))
        .hasMessageContaining("At most 2 trainings");
  }

  @Test
  void whoWaitsTooLongForAnotherEditionIsRefused() {
    var paper = new PaperGuide(1, PATIENCE);

    String beside =
        paper.inTurn(
            () -> CompletableFuture.supplyAsync(() -> outcome(paper)).orTimeout(1, MINUTES).join());

    assertThat(beside).isEqualTo("UNAVAILABLE");
    assertThat(outcome(paper)).as("the next turn").isEqualTo("done");
  }

  private static String outcome(PaperGuide paper) {
    try {
      return paper.inTurn(() -> "done");
    } catch (Refused refused) {
      return refused.type().name();
    }
  }

  @Test
  void lettersOfOtherLanguagesAreOnThePaperAndNothingOfTheScreen() throws IOException {
    var html =
        """
        <!DOCTYPE html><html lang="fi"><head><title>Opas</title><style>h1{color:red}</style></head>
        <body><a class="skip" href="#main">Ohita</a><main id="main"><h1>Opas</h1>
        <p>Ääkkösiä, Šabaš, Żółw, Обучение, 200,50 €</p>
        <section class="search"><form><label for="a">Etsi</label><input id="a"></form></section>
        <p><img src="file:///etc/hostname"><a href="https://example.org/">linkki</a></p>
        </main></body></html>
        """;

    var pdf = new PaperGuide(1, PATIENCE).layOut(html, ADDRESS);

    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Ääkkösiä, Šabaš, Żółw, Обучение, 200,50 €", "linkki")
          .doesNotContain("Ohita", "Etsi");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fi");
    }
  }

  @Test
  void linksOfASavedFileLeadToItsPlacesOrToWholeAddresses() throws IOException {
    var pdf =
        paper(
            """
            <a href="#here">1</a> <a href="%s#here">2</a> <a href="#elsewhere">3</a>
            <a href="?field=07">4</a> <a href="/guide/sv#index">5</a>
            <a href="https://example.org/a?b#c">6</a> <a href="mailto:haku@rannikko.example">7</a>
            <h2 id="here">Täällä</h2>
            """
                .formatted(ADDRESS));

    try (var document = Loader.loadPDF(pdf)) {
      List<String> places = new ArrayList<>();
      List<String> addresses = new ArrayList<>();
      for (var page : document.getPages()) {
        for (var annotation : page.getAnnotations()) {
          switch (((PDAnnotationLink) annotation).getAction()) {
            case PDActionURI outside -> addresses.add(outside.getURI());
            case PDActionGoTo inside -> places.add(inside.getDestination().toString());
            case null -> places.add("a place");
            case PDAction other -> throw new AssertionError(other.getSubType());
          }
        }
      }
      assertThat(places).hasSize(2);
      assertThat(addresses)
          .containsExactly(
              ADDRESS + "#elsewhere",
              "https://koppi.example/guide/fi/12?field=07",
              "https://koppi.example/guide/sv#index",
              "https://example.org/a?b#c",
              "mailto:haku@rannikko.example");
    }
  }

  @Test
  void characterThatNoFontHasIsABoxThatTheEndExplains() throws IOException {
    var pdf = paper("<p>焊接 on hitsausta 🔥, שלום</p><div><a href='https://例.example/'>x</a></div>");

    var text = text(pdf);

    assertThat(text)
        .contains(
            "□□ on hitsausta □, □□□□",
            "Merkki □ on sellaisen merkin paikalla",
            "https://koppi.example/guide/fi/12")
        .doesNotContain("#");
  }

  @Test
  void fileWithoutBoxesExplainsNone() throws IOException {
    assertThat(text(paper("<p>Ääkkösiä, Обучение, €</p>"))).doesNotContain("□");
  }

  private static byte[] paper(String body) {
    return new PaperGuide(1, PATIENCE)
        .layOut(
            "<!DOCTYPE html><html lang='fi'><head><title>Opas</title></head><body><main><section>"
                + body
                + "</section></main></body></html>",
            ADDRESS);
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
