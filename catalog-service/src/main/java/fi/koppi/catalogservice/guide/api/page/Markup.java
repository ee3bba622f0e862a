package fi.koppi.catalogservice.guide.api.page;

import fi.koppi.catalogservice.guide.ChapterLinks;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Renders the part of CommonMark in which chapters are written: paragraphs, lists, headings and
 * links. HTML is escaped, and a link that may not lead where it does is text.
 */
final class Markup {

  private static final int CHAPTER_HEADING = 2;
  private static final int LOWEST_HEADING = 6;

  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class))
          .postProcessor(Markup::accessible)
          .build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
  private static final TextContentRenderer PLAIN = TextContentRenderer.builder().build();

  private Markup() {}

  static String html(String markup) {
    return HTML.render(PARSER.parse(markup));
  }

  private static Node accessible(Node document) {
    document.accept(new Accessible());
    return document;
  }

  /**
   * Moves headings below the chapter's own without leaving out a level, and removes headings
   * without text and links that may not be followed.
   */
  private static final class Accessible extends AbstractVisitor {

    private int above = CHAPTER_HEADING;

    @Override
    public void visit(Heading heading) {
      visitChildren(heading);
      if (isEmpty(heading)) {
        heading.unlink();
        return;
      }
      int level = Math.min(heading.getLevel() + CHAPTER_HEADING, above + 1);
      heading.setLevel(Math.min(level, LOWEST_HEADING));
      above = heading.getLevel();
    }

    /**
     * Shows a link without text by its address, and as text one that may not be followed. Such a
     * link was stored before chapters with it were refused.
     */
    @Override
    public void visit(Link link) {
      visitChildren(link);
      if (isEmpty(link)) {
        link.appendChild(new Text(link.getDestination()));
      }
      if (!ChapterLinks.isAllowed(link.getDestination())) {
        replaceByChildren(link);
      }
    }

    /**
     * Replaces a picture by its description, because a browser would load it from another server.
     */
    @Override
    public void visit(Image image) {
      visitChildren(image);
      replaceByChildren(image);
    }

    private static void replaceByChildren(Node node) {
      while (node.getFirstChild() != null) {
        node.insertBefore(node.getFirstChild());
      }
      node.unlink();
    }

    private static boolean isEmpty(Node node) {
      return node.getFirstChild() == null || PLAIN.render(node).isBlank();
    }
  }
}
