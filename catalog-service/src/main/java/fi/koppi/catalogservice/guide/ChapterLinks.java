package fi.koppi.catalogservice.guide;

import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.jspecify.annotations.Nullable;

/**
 * The rule that a link of a chapter leads to a web page, to an e-mail address, or to another place
 * in the guide. A browser would run what {@code javascript:}, {@code data:} or {@code vbscript:}
 * leads to, or do nothing.
 */
public final class ChapterLinks {

  // The library's own list would allow data:, which it needs for pictures.
  private static final DefaultUrlSanitizer ALLOWED =
      new DefaultUrlSanitizer(Set.of("http", "https", "mailto"));
  private static final Parser PARSER = Parser.builder().build();

  private ChapterLinks() {}

  /** Returns whether a link may lead to this address; one without a scheme is within the guide. */
  public static boolean isAllowed(String address) {
    return !ALLOWED.sanitizeLinkUrl(address).isBlank();
  }

  /**
   * Refuses a text with a link that leads elsewhere.
   *
   * @throws Refused 400 {@code validation-failed}, with the language of each such text
   */
  static void check(ChapterText text) {
    var violations = violations(text.body());
    if (!violations.isEmpty()) {
      throw new Refused(CommonProblem.VALIDATION_FAILED, violations);
    }
  }

  private static List<Violation> violations(LocalizedText body) {
    return Stream.of(
            violations("fi", body.fi()), violations("sv", body.sv()), violations("en", body.en()))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Violation> violations(String language, @Nullable String markup) {
    return addresses(markup).stream().allMatch(ChapterLinks::isAllowed)
        ? List.of()
        : List.of(
            new Violation(
                "/body/" + language,
                "link-address",
                "A link leads to an address that begins with http:, https: or mailto:, or to a"
                    + " place in the guide; remove links to others, and links without an address"));
  }

  private static List<String> addresses(@Nullable String markup) {
    List<String> addresses = new ArrayList<>();
    if (markup != null) {
      PARSER
          .parse(markup)
          .accept(
              new AbstractVisitor() {
                @Override
                public void visit(Link link) {
                  addresses.add(link.getDestination());
                  visitChildren(link);
                }
              });
    }
    return addresses;
  }
}
