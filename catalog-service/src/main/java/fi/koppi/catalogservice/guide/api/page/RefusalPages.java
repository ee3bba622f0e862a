package fi.koppi.catalogservice.guide.api.page;

import fi.koppi.catalogservice.guide.reading.GuideLanguage;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Answers a browser with a page wherever the guide refuses a call: it has nothing at the address,
 * does not understand it, is too long to print, or can't answer just now. Other callers get the
 * problem document.
 */
class RefusalPages {

  private static final int REFUSED = 400;
  private static final String ROOT = "guide";
  private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

  private final GuidePages pages;

  RefusalPages(GuidePages pages) {
    this.pages = pages;
  }

  @ServerResponseFilter
  public void answerWithPage(ContainerRequestContext request, ContainerResponseContext response) {
    var path = request.getUriInfo().getPath().replaceFirst("^/", "").split("/", 3);
    if (path[0].equals(ROOT) && response.getStatus() >= REFUSED && takesPage(request)) {
      var language = language(path, request);
      response.setEntity(
          pages.renderRefusal(language, response.getStatus()), new Annotation[0], HTML);
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
