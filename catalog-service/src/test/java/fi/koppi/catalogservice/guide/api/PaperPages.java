package fi.koppi.catalogservice.guide.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** The pages of a printed guide as lines of text, as somebody reads them on paper. */
final class PaperPages {

  private final List<List<String>> pages;

  private PaperPages(List<List<String>> pages) {
    this.pages = pages;
  }

  static PaperPages of(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      List<List<String>> pages = new ArrayList<>();
      for (int number = 1; number <= document.getNumberOfPages(); number++) {
        var text = new PDFTextStripper();
        text.setSortByPosition(true);
        text.setStartPage(number);
        text.setEndPage(number);
        pages.add(
            text.getText(document)
                .replace('\u00a0', ' ')
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
      }
      return new PaperPages(pages);
    }
  }

  int count() {
    return pages.size();
  }

  /** Returns the lines of a page, from 1. */
  List<String> page(int number) {
    return pages.get(number - 1);
  }

  /** Returns the numbers of the pages that have a line which begins so. */
  List<Integer> pagesWith(String beginning) {
    return IntStream.rangeClosed(1, count())
        .filter(number -> page(number).stream().anyMatch(line -> line.startsWith(beginning)))
        .boxed()
        .toList();
  }

  /** Returns the lines of all pages that contain a text. */
  List<String> linesWith(String text) {
    return pages.stream().flatMap(List::stream).filter(line -> line.contains(text)).toList();
  }
}
