package fi.koppi.kit.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** Answers with a problem document, or with a page for people, where no resource is reached. */
public final class ProblemAnswer {

  private static final String PAGE = ProblemPage.class.getName();

  private ProblemAnswer() {}

  /** Answers a call with a page if it is refused before its resource is looked for. */
  public static void sendPage(RoutingContext call, ProblemPage page) {
    call.put(PAGE, page);
  }

  /** Answers a call that is refused before its resource is looked for. */
  public static void send(RoutingContext call, ProblemType type) {
    send(call, type, documentOf(call, type));
  }

  /** Answers a call that is refused for one place of it, before its resource is looked for. */
  public static void send(RoutingContext call, ProblemType type, Violation violation) {
    var place =
        new JsonObject()
            .put("pointer", violation.pointer())
            .put("code", violation.code())
            .put("detail", violation.detail());
    send(call, type, documentOf(call, type).put("violations", new JsonArray().add(place)));
  }

  private static JsonObject documentOf(RoutingContext call, ProblemType type) {
    return new JsonObject()
        .put("type", type.uri().toString())
        .put("title", type.title())
        .put("status", type.status())
        .put("detail", type.remedy())
        .put("instance", call.normalizedPath());
  }

  private static void send(RoutingContext call, ProblemType type, JsonObject document) {
    var answer =
        call.response()
            .setStatusCode(type.status())
            .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    @Nullable ProblemPage page = call.get(PAGE);
    if (page == null) {
      answer.putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json").end(document.encode());
    } else {
      page.headers().forEach(answer::putHeader);
      answer
          .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
          .end(page.html().apply(type.status()));
    }
  }
}
