package fi.koppi.catalogservice.guide.api.page;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * Lays a page of the guide out on paper: as PDF, in whose contents and index the numbers of pages
 * stand. A browser cannot do that: none of them knows {@code target-counter} of CSS paged media.
 *
 * <p>A long guide takes seconds of a processor, so one is laid out at a time, and only up to a
 * number of trainings.
 */
@ApplicationScoped
class PaperGuide {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final int MOST_WAITING = 20;

  private final int mostTrainings;
  private final Duration patience;
  private final String style = GuidePages.resource("/guide/paper.css");
  private final Semaphore turns = new Semaphore(1, true);

  @Inject
  PaperGuide(
      @ConfigProperty(name = "koppi.guide.most-printed", defaultValue = "1000") int mostTrainings,
      @ConfigProperty(name = "koppi.guide.print-patience", defaultValue = "10s")
          Duration patience) {
    this.mostTrainings = mostTrainings;
    this.patience = patience;
  }

  /** Returns whether so many trainings are laid out at once. */
  boolean takes(int trainings) {
    return trainings <= mostTrainings;
  }

  /**
   * Refuses an edition that is too long.
   *
   * @throws Refused 409 {@code guide-too-long}
   */
  void require(int trainings) {
    if (!takes(trainings)) {
      throw new Refused(
          GuidePageProblem.GUIDE_TOO_LONG,
          "At most %d trainings are printed at once. Choose a place, a field or a college."
              .formatted(mostTrainings));
    }
  }

  /**
   * Does the work on one edition, after that on others is done. Nothing of the edition is read
   * before, so that those who wait need no memory.
   *
   * @throws Refused 503 {@code unavailable} where that takes too long, or many wait already
   */
  <T> T inTurn(Supplier<T> work) {
    if (turns.getQueueLength() >= MOST_WAITING || !isMyTurn()) {
      throw new Refused(
          CommonProblem.UNAVAILABLE, "Other editions are being laid out. Repeat in a minute.");
    }
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }

  private boolean isMyTurn() {
    try {
      return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting to lay out the guide", e);
    }
  }

  /**
   * Lays out a page.
   *
   * @param html the page as a browser gets it
   */
  byte[] layOut(String html) {
    return pdf(forPaper(html));
  }

  /** Leaves out what is for screens only, and replaces the style. */
  private Document forPaper(String html) {
    var page = Jsoup.parse(html);
    page.select("style, nav[aria-label], .skip, .search, .screen").remove();
    page.head().appendElement("meta").attr("name", "description").attr("content", page.title());
    page.head().appendElement("style").text(style);
    return page;
  }

  private static byte[] pdf(Document page) {
    var file = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    builder.withW3cDocument(new W3CDom().fromJsoup(page), "about:blank");
    builder.useFont(PaperGuide::font, "Paper");
    builder.usePdfUaAccessibility(true);
    // The page names nothing that is to be fetched, and a text of a chapter must not do so either.
    builder.useUriResolver((base, address) -> null);
    builder.toStream(file);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static InputStream font() {
    return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT);
  }
}
