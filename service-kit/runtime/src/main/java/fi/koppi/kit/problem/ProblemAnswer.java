package fi.koppi.kit.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Answers with a problem document where no resource is reached. */
public final class ProblemAnswer {

  private ProblemAnswer() {}

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
    call.response()
        .setStatusCode(type.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .end(document.encode());
  }
}
