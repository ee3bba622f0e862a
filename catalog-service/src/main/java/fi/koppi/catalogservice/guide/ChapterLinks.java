package fi.koppi.catalogservice.guide;

import fi.koppi.kit.identifier.EmailForm;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.WebAddressForm;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The rule that a link of a chapter leads to a web page, to an e-mail address, or to a place in the
 * guide that exists. A browser would run what {@code javascript:}, {@code data:} or {@code
 * vbscript:} leads to; {@code //host}, {@code http:page} and {@code /page} lead elsewhere than they
 * seem to, and on paper nowhere.
 */
public final class ChapterLinks {

  private static final Pattern WEB = Pattern.compile(WebAddressForm.FORM);
  private static final Pattern MAIL =
      Pattern.compile("^(?i:mailto):" + EmailForm.FORM.substring(1));
  private static final Parser PARSER = Parser.builder().build();

  private ChapterLinks() {}

  /** Returns whether an address has the form of one to which a link may lead. */
  public static boolean isAllowed(String address) {
    return isOutside(address) || GuidePlace.of(address).isPresent();
  }

  private static boolean isOutside(String address) {
    return WEB.matcher(address).matches() || MAIL.matcher(address).matches();
  }

  /**
   * Refuses a text with a link that leads elsewhere, or to nothing.
   *
   * @param exists whether the guide has a place
   * @throws Refused 400 {@code validation-failed}, with the language and number of each such link
   */
  static void check(ChapterText text, Predicate<GuidePlace> exists) {
    var violations = violations(text.body(), exists);
    if (!violations.isEmpty()) {
      throw new Refused(CommonProblem.VALIDATION_FAILED, violations);
    }
  }

  private static List<Violation> violations(LocalizedText body, Predicate<GuidePlace> exists) {
    return Stream.of(
            violations("fi", body.fi(), exists),
            violations("sv", body.sv(), exists),
            violations("en", body.en(), exists))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Violation> violations(
      String language, @Nullable String markup, Predicate<GuidePlace> exists) {
    var addresses = addresses(markup);
    return IntStream.range(0, addresses.size())
        .boxed()
        .flatMap(index -> violation("/body/" + language, index + 1, addresses.get(index), exists))
        .toList();
  }

  private static Stream<Violation> violation(
      String pointer, int number, String address, Predicate<GuidePlace> exists) {
    if (isOutside(address)) {
      return Stream.of();
    }
    var place = GuidePlace.of(address);
    if (place.isEmpty()) {
      return Stream.of(
          new Violation(
              pointer,
              "link-address",
              ("Link %d leads to no whole address that begins with http:// or https://, to no"
                      + " mailto: address, and to no place in the guide, such as #providers or"
                      + " /guide/sv: correct or remove it")
                  .formatted(number)));
    }
    return place.filter(exists).isPresent()
        ? Stream.of()
        : Stream.of(
            new Violation(
                pointer,
                "link-place",
                "Link %d leads to a place that the guide does not have: correct or remove it"
                    .formatted(number)));
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
