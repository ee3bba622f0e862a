package fi.koppi.kit.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Answers with a problem document where no resource is reached. */
public final class ProblemAnswer {

  private ProblemAnswer() {}

  /** Answers a call that is refused before its resource is looked for. */
  public static void send(RoutingContext call, ProblemType type) {
    var document =
        new JsonObject()
            .put("type", type.uri().toString())
            .put("title", type.title())
            .put("status", type.status())
            .put("detail", type.remedy())
            .put("instance", call.normalizedPath());
    call.response()
        .setStatusCode(type.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .end(document.encode());
  }
}
