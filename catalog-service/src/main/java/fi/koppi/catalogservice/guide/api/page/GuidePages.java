package fi.koppi.catalogservice.guide.api.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.koppi.catalogservice.guide.Edition;
import fi.koppi.catalogservice.guide.api.page.GuidePage.Filter;
import fi.koppi.catalogservice.guide.api.page.GuidePage.LanguageLink;
import fi.koppi.catalogservice.guide.api.page.GuidePage.Option;
import fi.koppi.catalogservice.guide.api.page.GuidePage.PagerLink;
import fi.koppi.catalogservice.guide.reading.GuideLanguage;
import fi.koppi.catalogservice.guide.reading.GuideWords;
import fi.koppi.catalogservice.guide.reading.Sections;
import fi.koppi.catalogservice.guide.training.Need;
import fi.koppi.catalogservice.guide.training.Training;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Renders an edition as one page that needs no other file to be read or printed. */
@ApplicationScoped
class GuidePages {

  private final Template template;
  private final Template notice;
  private final PaperGuide paper;
  private final int partSize;
  private final String publicAddress;
  private final String style;

  @Inject
  GuidePages(
      @Location("guide.html") Template template,
      @Location("guide-notice.html") Template notice,
      PaperGuide paper,
      @ConfigProperty(name = "koppi.guide.part-size", defaultValue = "150") int partSize,
      @ConfigProperty(name = "koppi.public-address") String publicAddress) {
    this.template = template;
    this.notice = notice;
    this.paper = paper;
    this.partSize = partSize;
    this.publicAddress = publicAddress.replaceFirst("/+$", "");
    this.style = resource("/guide/page.css");
  }

  /** Returns the headers that every page of the guide has, whatever it says. */
  Map<String, String> headers(GuideLanguage language) {
    return Map.of(
        HttpHeaders.CONTENT_LANGUAGE,
        language.code(),
        "Content-Security-Policy",
        contentSecurityPolicy(),
        "Referrer-Policy",
        "no-referrer");
  }

  /**
   * Returns a policy that allows only the page's own style and forms, so that nothing in a text can
   * run.
   */
  private String contentSecurityPolicy() {
    return "default-src 'none'; style-src 'sha256-"
        + hash(style)
        + "'; form-action 'self';"
        + " base-uri 'none'; frame-ancestors 'none'";
  }

  /** Renders the trainings of an edition that meet a need. */
  String render(
      Edition edition,
      List<Training> fitting,
      GuideLanguage language,
      Need need,
      PageParameters layout) {
    return template.data("page", page(edition, fitting, language, need, layout)).render();
  }

  /** Lays the trainings of an edition that meet a need out on paper, as PDF. */
  PrintedGuide print(Edition edition, List<Training> fitting, GuideLanguage language, Need need) {
    paper.require(fitting.size());
    var page = page(edition, fitting, language, need, new PageParameters(PageParting.WHOLE, true));
    var address = new PageAddress(path(language, edition), need, !need.isAny()).of("");
    return new PrintedGuide(
        PaperName.of(page, need),
        paper.layOut(template.data("page", page).render(), publicAddress + address));
  }

  /** Renders the page of a guide of which no edition is published yet. */
  String renderNotYet(GuideLanguage language) {
    return renderNotice(language, "notYet", false);
  }

  /** Renders the page that a visitor gets instead of what was refused with this status. */
  String renderRefusal(GuideLanguage language, int status) {
    var text =
        switch (status) {
          case 400, 404, 405 -> "missing";
          case 406 -> "pdfOnly";
          case 409 -> "tooLong";
          case 413, 414, 431 -> "tooLarge";
          case 429, 503 -> "busy";
          default -> "failed";
        };
    return renderNotice(language, text, true);
  }

  private String renderNotice(GuideLanguage language, String text, boolean leadsToGuide) {
    var words = GuideWords.in(language);
    return notice
        .data(
            "page",
            new NoticePage(
                language.code(), words.all(), style, languages(""), words.get(text), leadsToGuide))
        .render();
  }

  private GuidePage page(
      Edition edition,
      List<Training> fitting,
      GuideLanguage language,
      Need need,
      PageParameters layout) {
    var words = GuideWords.in(language);
    var sections = new Sections(language, edition.publishedOn());
    var found = sections.of(fitting);
    var parting = new PageParting(PageParts.inOrder(found), partSize, layout.part());
    var isShort = layout.shortEdition() && !need.isAny();
    var address = new PageAddress(path(language, edition), need, isShort);
    var parts = new PageParts(language, found, parting, address);
    var filters =
        new SearchForm(language, need).filters(sections.of(edition.content().trainings()));
    var subtitle = isShort ? subtitle(need, filters, words) : null;
    var isGuide = need.isAny() || isShort;
    return new GuidePage(
        language.code(),
        heading(edition, need, subtitle, words),
        words.all(),
        style,
        languages("/" + edition.summary().number()),
        edition.summary().number(),
        edition.publishedOn().toString(),
        new TrainingFacts(language).date(edition.publishedOn()),
        path(language, edition),
        Objects.requireNonNullElse(need.text(), ""),
        filters,
        !isGuide,
        subtitle,
        isGuide || fitting.isEmpty() ? null : address.ofShortEdition(),
        isGuide && paper.takes(fitting.size()) ? address.ofPaper() : null,
        pager(parting, address, words),
        fitting.size(),
        isGuide && parting.showsBeginning()
            ? parts.chapters(edition.content().chapters())
            : List.of(),
        // What somebody has found is shown once, by provider.
        isGuide && parting.showsBeginning() ? parts.parts() : List.of(),
        parts.colleges(),
        isGuide && parting.showsBeginning() ? parts.index() : List.of());
  }

  private static String heading(
      Edition edition, Need need, @Nullable String subtitle, GuideWords words) {
    if (subtitle != null) {
      return words.get("shortEdition") + ": " + subtitle;
    }
    return need.isAny()
        ? words.get("edition") + " " + edition.summary().number()
        : words.get("found");
  }

  /** Names the short edition by what was searched for, if the edition has anything of it. */
  private static String subtitle(Need need, List<Filter> filters, GuideWords words) {
    var wanted =
        Stream.concat(
                Stream.ofNullable(need.text()),
                filters.stream()
                    .flatMap(filter -> filter.options().stream())
                    .filter(Option::selected)
                    .map(Option::text))
            .collect(Collectors.joining(", "));
    return wanted.isEmpty() ? words.get("shortEmpty") : wanted;
  }

  private static List<PagerLink> pager(PageParting parting, PageAddress address, GuideWords words) {
    if (parting.count() == 0) {
      return List.of();
    }
    var links = new ArrayList<PagerLink>();
    links.add(
        new PagerLink(
            address.of(""), words.get("front"), !parting.isWhole() && parting.part() == 0));
    for (int part = 1; part <= parting.count(); part++) {
      links.add(
          new PagerLink(
              address.of(String.valueOf(part)),
              words.with("part", String.valueOf(part)),
              parting.part() == part));
    }
    links.add(new PagerLink(address.of(PageParting.WHOLE), words.get("whole"), parting.isWhole()));
    return links;
  }

  private static List<LanguageLink> languages(String rest) {
    return Arrays.stream(GuideLanguage.values())
        .map(language -> {
          var words = GuideWords.in(language);
          return new LanguageLink(
              "/guide/" + language.code() + rest, language.code(), words.language(language.code()));
        })
        .toList();
  }

  private static String path(GuideLanguage language, Edition edition) {
    return "/guide/" + language.code() + "/" + edition.summary().number();
  }

  private static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Reads a file of the guide. */
  static String resource(String name) {
    try (var file = GuidePages.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
