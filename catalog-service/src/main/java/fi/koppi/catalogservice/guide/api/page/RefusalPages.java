package fi.koppi.catalogservice.guide.api.page;

import fi.koppi.catalogservice.guide.reading.GuideLanguage;
import fi.koppi.kit.problem.ProblemAnswer;
import fi.koppi.kit.problem.ProblemPage;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Answers a browser with a page wherever the guide refuses a call: it has nothing at the address,
 * does not understand it, is too long to print, or can't answer just now. So does what refuses a
 * call before the guide is reached, such as for its size. Other callers get the problem document.
 */
@ApplicationScoped
class RefusalPages {

  // Before all that may refuse the call.
  private static final int BEFORE_ALL = 1100;

  private static final int REFUSED = 400;
  private static final String ROOT = "guide";
  private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

  private static final Pattern NAMED =
      Pattern.compile("(^|,)\\s*text/(html|\\*)\\s*(;|,|$)", Pattern.CASE_INSENSITIVE);

  private final GuidePages pages;

  RefusalPages(GuidePages pages) {
    this.pages = pages;
  }

  void register(@Observes Filters filters) {
    filters.register(this::prepare, BEFORE_ALL);
  }

  private void prepare(RoutingContext call) {
    var path = parts(call.request().path());
    if (path[0].equals(ROOT) && takesPage(call.request().headers().getAll(HttpHeaders.ACCEPT))) {
      var language = language(path, call.acceptableLanguages().stream().map(LanguageHeader::tag));
      ProblemAnswer.sendPage(
          call,
          new ProblemPage(status -> pages.renderRefusal(language, status), headers(language)));
    }
    call.next();
  }

  @ServerResponseFilter
  public void answerWithPage(ContainerRequestContext request, ContainerResponseContext response) {
    var path = parts(request.getUriInfo().getPath());
    if (path[0].equals(ROOT) && response.getStatus() >= REFUSED && takesPage(accepted(request))) {
      var language =
          language(path, request.getAcceptableLanguages().stream().map(Locale::getLanguage));
      response.setEntity(
          pages.renderRefusal(language, response.getStatus()), new Annotation[0], HTML);
      headers(language).forEach(response.getHeaders()::putSingle);
    }
  }

  private static List<String> accepted(ContainerRequestContext request) {
    return Optional.ofNullable(request.getHeaders().get(HttpHeaders.ACCEPT)).orElse(List.of());
  }

  private Map<String, String> headers(GuideLanguage language) {
    var headers = new HashMap<>(pages.headers(language));
    headers.put(HttpHeaders.VARY, "Accept, Accept-Language");
    return headers;
  }

  /** Returns whether a caller names HTML, as browsers do; programs take anything, or JSON. */
  private static boolean takesPage(List<String> accepted) {
    return accepted.stream().anyMatch(types -> NAMED.matcher(types).find());
  }

  private static String[] parts(String path) {
    return path.replaceFirst("^/", "").split("/", 3);
  }

  /** Returns the language of the address, or the first one that the visitor asks for. */
  private static GuideLanguage language(String[] path, Stream<String> asked) {
    return Optional.of(path)
        .filter(parts -> parts.length > 1)
        .flatMap(parts -> GuideLanguage.of(parts[1]))
        .or(() -> asked.flatMap(code -> GuideLanguage.of(code).stream()).findFirst())
        .orElse(GuideLanguage.FI);
  }
}
