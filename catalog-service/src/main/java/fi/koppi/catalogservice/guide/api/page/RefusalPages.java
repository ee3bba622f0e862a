package fi.koppi.catalogservice.guide.api.page;

import fi.koppi.catalogservice.guide.reading.GuideLanguage;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Answers a browser with a page where the guide has nothing at an address, or does not understand
 * it. Other callers get the problem document.
 */
class MissingPages {

  private static final Set<Integer> ANSWERED = Set.of(400, 404);
  private static final String ROOT = "guide";
  private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

  private final GuidePages pages;

  MissingPages(GuidePages pages) {
    this.pages = pages;
  }

  @ServerResponseFilter
  public void answerWithPage(ContainerRequestContext request, ContainerResponseContext response) {
    var path = request.getUriInfo().getPath().replaceFirst("^/", "").split("/", 3);
    if (path[0].equals(ROOT) && ANSWERED.contains(response.getStatus()) && takesPage(request)) {
      var language = language(path, request);
      response.setEntity(pages.renderMissing(language), new Annotation[0], HTML);
      pages.headers(language).forEach(response.getHeaders()::putSingle);
      response.getHeaders().putSingle(HttpHeaders.VARY, "Accept, Accept-Language");
    }
  }

  /** Returns whether the caller names HTML, as browsers do; programs take anything, or JSON. */
  private static boolean takesPage(ContainerRequestContext request) {
    return request.getAcceptableMediaTypes().stream()
        .anyMatch(type ->
            type.getType().equals("text")
                && (type.isWildcardSubtype() || type.getSubtype().equals("html")));
  }

  /** Returns the language of the address, or the first one that the visitor asks for. */
  private static GuideLanguage language(String[] path, ContainerRequestContext request) {
    return Optional.of(path)
        .filter(parts -> parts.length > 1)
        .flatMap(parts -> GuideLanguage.of(parts[1]))
        .or(() ->
            request.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .flatMap(code -> GuideLanguage.of(code).stream())
                .findFirst())
        .orElse(GuideLanguage.FI);
  }
}
