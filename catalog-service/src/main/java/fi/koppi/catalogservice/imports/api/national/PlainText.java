package fi.koppi.catalogservice.imports.api.national;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeVisitor;

/**
 * Converts HTML to plain text as it looks in a browser: blocks and list items on lines of their
 * own, links as their text, and nothing that a browser doesn't show.
 */
final class PlainText {

  private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*+)([^<>]*+)>");

  /**
   * Surrogates without their other half, which a numeric reference can produce and PostgreSQL
   * cannot store.
   */
  private static final Pattern HALF_A_PAIR = Pattern.compile("\\p{Cs}");

  private PlainText() {}

  /**
   * Converts HTML; text without markup stays as it is, and markup that shows nothing becomes empty.
   */
  static String of(String text) {
    var seen = isHtml(text) ? shown(text) : Parser.unescapeEntities(text, true).strip();
    return HALF_A_PAIR.matcher(seen).replaceAll("\uFFFD");
  }

  private static String shown(String html) {
    var body = Jsoup.parseBodyFragment(html).body();
    body.select("script, style").remove();
    var lines = new Lines();
    body.traverse(lines);
    return lines.text.toString();
  }

  /** Returns whether the text has an HTML element; "5 < 6" and "a <b and c> d" have none. */
  private static boolean isHtml(String text) {
    return TAG.matcher(text)
        .results()
        .anyMatch(tag -> isKnown(tag.group(1)) && hasOnlyAttributes(tag.group(2)));
  }

  private static boolean isKnown(String name) {
    return Tag.isKnownTag(name.toLowerCase(Locale.ROOT));
  }

  private static boolean hasOnlyAttributes(String rest) {
    return rest.isBlank() || rest.strip().equals("/") || rest.contains("=");
  }

  /** Collects the text of nodes line by line. */
  private static final class Lines implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();
    private Gap gap = Gap.NONE;
    private String bullet = "";
    private int items;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        put(words.text());
      } else if (node instanceof Element element) {
        begin(element);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (isItem(node)) {
        items--;
        bullet = "";
        leave(Gap.LINE);
      } else if (node instanceof Element element && element.isBlock()) {
        leave(items > 0 ? Gap.LINE : Gap.PARAGRAPH);
      }
    }

    private void begin(Element element) {
      if (isItem(element)) {
        items++;
        bullet = "• ";
        leave(Gap.LINE);
      } else if (element.nameIs("br")) {
        leave(gap == Gap.LINE ? Gap.PARAGRAPH : Gap.LINE);
      } else if (element.isBlock()) {
        leave(items > 0 ? Gap.LINE : Gap.PARAGRAPH);
      }
    }

    private void put(String words) {
      if (words.startsWith(" ")) {
        leave(Gap.SPACE);
      }
      if (!words.isBlank()) {
        text.append(text.isEmpty() ? "" : gap.characters).append(bullet).append(words.strip());
        bullet = "";
        gap = words.endsWith(" ") ? Gap.SPACE : Gap.NONE;
      }
    }

    private void leave(Gap wanted) {
      if (wanted.compareTo(gap) > 0) {
        gap = wanted;
      }
    }

    private static boolean isItem(Node node) {
      return node.nameIs("li");
    }
  }

  /** The space between two words; of several, the widest counts. */
  private enum Gap {
    NONE(""),
    SPACE(" "),
    LINE("\n"),
    PARAGRAPH("\n\n");

    private final String characters;

    Gap(String characters) {
      this.characters = characters;
    }
  }
}
