package fi.koppi.catalogservice.guide.api.page;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.kit.problem.Refused;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperGuideTest {

  private static final Duration PATIENCE = Duration.ofMillis(20);

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

    var pdf = new PaperGuide(1, PATIENCE).layOut(html);

    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Ääkkösiä, Šabaš, Żółw, Обучение, 200,50 €", "linkki")
          .doesNotContain("Ohita", "Etsi");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fi");
    }
  }
}
