package fi.koppi.catalogservice.guide.api.page;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import fi.koppi.catalogservice.guide.reading.GuideLanguage;
import fi.koppi.catalogservice.guide.reading.GuideWords;
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
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Lays a page of the guide out on paper: as PDF, in whose contents and index the numbers of pages
 * stand. A browser cannot do that: none of them knows {@code target-counter} of CSS paged media.
 *
 * <p>The file is read where it was saved, so a link leads to a place in it or to a whole address.
 *
 * <p>Printed are the characters of Liberation Sans, which PDFBox brings along: Latin, Greek and
 * Cyrillic letters and common signs. Chinese letters and emoji are replaced by a box, which the end
 * of the file explains. No further font is embedded: one with Chinese letters alone is larger than
 * the 10 MB by which the service may grow, and no artifact of Maven Central was found that has such
 * a font in a form that PDF takes ({@code openpdf-fonts-extra} has Liberation once more). Arabic
 * and Hebrew letters are replaced, too: to set them from right to left takes a library of some 14
 * MB.
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
  private final PrintableText printable = new PrintableText(glyphs()::contains);
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
   * @param address the whole address of the page
   */
  byte[] layOut(String html, String address) {
    return pdf(forPaper(html, address));
  }

  /**
   * Leaves out what is for screens only, makes its links whole, and replaces the style and what
   * can't be printed.
   */
  private Document forPaper(String html, String address) {
    var page = Jsoup.parse(html, address);
    page.select("style, nav[aria-label], .skip, .search, .screen").remove();
    page.select("a[href]").forEach(link -> makeWhole(link, address));
    if (replaceUnprintable(page)) {
      explainBoxes(page, address);
    }
    page.head().appendElement("meta").attr("name", "description").attr("content", page.title());
    page.head().appendElement("style").text(style);
    return page;
  }

  /**
   * Lets a link lead to a place in the file, or to a whole address, which stands beside it on
   * paper. One whose address nobody can read is text.
   */
  private static void makeWhole(Element link, String address) {
    var href = link.attr("href");
    var whole = href.startsWith("#") ? address + href : link.absUrl("href");
    if (whole.isEmpty()) {
      link.unwrap();
      return;
    }
    int end = whole.indexOf('#');
    var spot = end < 0 ? "" : whole.substring(end + 1);
    if (end == address.length() && whole.startsWith(address) && isIn(link.ownerDocument(), spot)) {
      link.attr("href", "#" + spot);
    } else {
      link.attr("href", whole);
      link.attr("data-address", whole);
    }
  }

  private static boolean isIn(@Nullable Document page, String id) {
    return page != null && !id.isEmpty() && page.getElementById(id) != null;
  }

  /** Puts a box in place of each character that can't be printed; returns whether there was one. */
  private boolean replaceUnprintable(Document page) {
    var found = new AtomicBoolean();
    page.traverse((node, depth) -> {
      if (node instanceof TextNode text) {
        text.text(replaced(text.getWholeText(), found));
      } else if (node.hasAttr("data-address")) {
        node.attr("data-address", replaced(node.attr("data-address"), found));
      }
    });
    return found.get();
  }

  private String replaced(String text, AtomicBoolean found) {
    var printed = printable.of(text);
    if (printed.contains(PrintableText.BOX) && !text.contains(PrintableText.BOX)) {
      found.set(true);
    }
    return printed;
  }

  private static void explainBoxes(Document page, String address) {
    var language = GuideLanguage.of(page.select("html").attr("lang")).orElse(GuideLanguage.FI);
    page.body()
        .appendElement("p")
        .addClass("boxes")
        .text(GuideWords.in(language).get("unprintable") + " ")
        .appendElement("a")
        .attr("href", address)
        .text(address);
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

  /** Returns the characters that the font has. */
  private static Set<Integer> glyphs() {
    try (var file = font();
        var parsed = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
      var characters = parsed.getUnicodeCmapLookup();
      return IntStream.rangeClosed(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT)
          .filter(point -> characters.getGlyphId(point) > 0)
          .boxed()
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream font() {
    return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT);
  }
}
