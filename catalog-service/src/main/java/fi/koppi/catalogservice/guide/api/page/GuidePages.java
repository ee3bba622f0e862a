package fi.koppi.catalogservice.guide.api.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.koppi.catalogservice.guide.Edition;
import fi.koppi.catalogservice.guide.api.page.GuidePage.LanguageLink;
import fi.koppi.catalogservice.guide.reading.GuideLanguage;
import fi.koppi.catalogservice.guide.reading.GuideWords;
import fi.koppi.catalogservice.guide.reading.Sections;
import fi.koppi.catalogservice.guide.training.Need;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/** Renders an edition as one page that needs no other file to be read or printed. */
@ApplicationScoped
class GuidePages {

  private final Template template;
  private final String style;

  @Inject
  GuidePages(@Location("guide.html") Template template) {
    this.template = template;
    this.style = resource("/guide/page.css");
  }

  /**
   * Returns a policy that allows only the page's own style and forms, so that nothing in a text can
   * run.
   */
  String contentSecurityPolicy() {
    return "default-src 'none'; style-src 'sha256-"
        + hash(style)
        + "'; form-action 'self';"
        + " base-uri 'none'; frame-ancestors 'none'";
  }

  String render(Edition edition, GuideLanguage language, Need need) {
    return template.data("page", page(edition, language, need)).render();
  }

  private GuidePage page(Edition edition, GuideLanguage language, Need need) {
    var words = GuideWords.in(language);
    var fitting = edition.fitting(need);
    var sections = new Sections(language, edition.publishedOn());
    var parts = new PageParts(language, sections.of(fitting));
    var all = sections.of(edition.content().trainings());
    return new GuidePage(
        language.code(),
        need.isAny() ? words.get("edition") + " " + edition.summary().number() : words.get("found"),
        words.all(),
        style,
        languages(edition),
        edition.summary().number(),
        edition.publishedOn().toString(),
        new TrainingFacts(language).date(edition.publishedOn()),
        path(language, edition),
        Objects.requireNonNullElse(need.text(), ""),
        new SearchForm(language, need).filters(all),
        !need.isAny(),
        fitting.size(),
        need.isAny() ? parts.chapters(edition.content().chapters()) : List.of(),
        // What somebody has found is shown once, by provider.
        need.isAny() ? parts.parts() : List.of(),
        parts.colleges(),
        need.isAny() ? parts.index() : List.of());
  }

  private static List<LanguageLink> languages(Edition edition) {
    return Arrays.stream(GuideLanguage.values())
        .map(language -> {
          var words = GuideWords.in(language);
          return new LanguageLink(
              path(language, edition), language.code(), words.language(language.code()));
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

  private static String resource(String name) {
    try (var file = GuidePages.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
