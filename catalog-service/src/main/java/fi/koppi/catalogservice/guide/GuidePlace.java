package fi.koppi.catalogservice.guide;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.guide.reading.GuideLanguage;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place inside the guide to which a link may lead, such as {@code #providers}, {@code ?field=07}
 * or {@code /guide/sv/12#chapter-2}.
 *
 * @param edition the number of an edition; null for the one in which the link is, or the latest
 * @param spot the part of the page, or null for its beginning
 */
record GuidePlace(@Nullable Integer edition, @Nullable Spot spot) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<page>/guide/(?<language>[a-z]{2})(/(?<edition>\\d{1,9})(?<print>/print)?)?)?"
              + "(\\?(?<query>[^#]*))?(#(?<spot>.*))?");

  /** The search of the guide reads these. A part of a long page is none: it may end elsewhere. */
  private static final Set<String> QUERIES =
      Set.of(
          "text", "skill", "field", "municipality", "provider", "entryLanguage", "start", "short");

  /** A part of a page of the guide. */
  sealed interface Spot {

    /** A section that every page has whose guide isn't empty. */
    record Section(String id) implements Spot {

      private static final Set<String> ALL =
          Set.of(
              "main",
              "search",
              "contents",
              "skills",
              "occupations",
              "fields",
              "entryLanguages",
              "starts",
              "places",
              "providers",
              "index");
    }

    /** A chapter, from 1. */
    record OfChapter(int number) implements Spot {}

    /** A training in full. */
    record OfTraining(OfferingId offering) implements Spot {}

    private static Optional<Spot> of(String id) {
      if (Section.ALL.contains(id)) {
        return Optional.of(new Section(id));
      }
      if (id.matches("chapter-[1-9]\\d{0,3}")) {
        return Optional.of(new OfChapter(Integer.parseInt(id.substring("chapter-".length()))));
      }
      if (id.matches("training-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
        return Optional.of(
            new OfTraining(new OfferingId(UUID.fromString(id.substring("training-".length())))));
      }
      return Optional.empty();
    }
  }

  /** Returns the place that an address names; empty if it has not the form of one. */
  static Optional<GuidePlace> of(String address) {
    var found = FORM.matcher(address);
    if (address.isEmpty() || !found.matches()) {
      return Optional.empty();
    }
    var language = found.group("language");
    var query = found.group("query");
    var spot = found.group("spot");
    var named = spot == null ? Optional.<Spot>empty() : Spot.of(spot);
    boolean isPlace =
        (language == null || GuideLanguage.of(language).isPresent())
            && (query == null || isSearch(query))
            && (spot == null || (named.isPresent() && found.group("print") == null));
    var edition = found.group("edition");
    return isPlace
        ? Optional.of(
            new GuidePlace(edition == null ? null : Integer.valueOf(edition), named.orElse(null)))
        : Optional.empty();
  }

  private static boolean isSearch(String query) {
    return Arrays.stream(query.split("&", -1))
        .allMatch(part ->
            part.matches("[^=\\s\"<>]+=[^\\s\"<>]*") && QUERIES.contains(part.split("=", 2)[0]));
  }
}
