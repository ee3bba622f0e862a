package fi.koppi.kit.http.limits;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.ProblemAnswer;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every request before anybody else does. It refuses with a problem document what the
 * server itself would refuse without one, whose limits are higher, and cuts the connection of a
 * request whose body doesn't arrive in time.
 *
 * <p>It never sees what is no HTTP, such as a request line of one word. The server answers that by
 * itself, 400 without a body, and closes the connection. Another answer would need a handler that
 * is given to the server before it listens ({@code HttpServer.invalidRequestHandler}); Quarkus
 * makes the server, gives it none, and lets nobody else: {@code HttpServerOptionsCustomizer} sees
 * the options only, and a filter only what could be read.
 */
@ApplicationScoped
class Doorkeeper {

  // Before the server's own limit of the body, and before anybody verifies a token.
  private static final int BEFORE_ALL = 1000;

  private final Vertx vertx;
  private final long longestAddress;
  private final long longestHeaders;
  private final long largestBody;
  private final Duration patience;

  Doorkeeper(
      Vertx vertx,
      @ConfigProperty(name = "koppi.address-limit", defaultValue = "16K") MemorySize longestAddress,
      @ConfigProperty(name = "koppi.headers-limit", defaultValue = "20K") MemorySize longestHeaders,
      @ConfigProperty(name = "koppi.large-body-limit", defaultValue = BodyLimit.LARGE)
          MemorySize largestBody,
      @ConfigProperty(name = "koppi.body-patience", defaultValue = "30s") Duration patience) {
    this.vertx = vertx;
    this.longestAddress = longestAddress.asLongValue();
    this.longestHeaders = longestHeaders.asLongValue();
    this.largestBody = largestBody.asLongValue();
    this.patience = patience;
  }

  void register(@Observes Filters filters) {
    filters.register(this::handle, BEFORE_ALL);
  }

  private void handle(RoutingContext call) {
    var problem = problemOf(call.request());
    if (problem != null) {
      ProblemAnswer.send(call, problem);
      discardRest(call.request());
      return;
    }
    if (hasBody(call.request())) {
      awaitBody(call);
    }
    call.next();
  }

  private @Nullable CommonProblem problemOf(HttpServerRequest request) {
    if (request.uri().length() > longestAddress) {
      return CommonProblem.ADDRESS_TOO_LONG;
    }
    if (sizeOf(request.headers()) > longestHeaders) {
      return CommonProblem.HEADERS_TOO_LARGE;
    }
    return lengthOf(request) > largestBody ? CommonProblem.BODY_TOO_LARGE : null;
  }

  private static long sizeOf(Iterable<Map.Entry<String, String>> headers) {
    long size = 0;
    for (var header : headers) {
      size += header.getKey().length() + header.getValue().length();
    }
    return size;
  }

  /** Returns the length that the request names; 0 where it names none, and the server checks it. */
  private static long lengthOf(HttpServerRequest request) {
    var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static boolean hasBody(HttpServerRequest request) {
    return lengthOf(request) > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
  }

  /**
   * Reads the rest of a refused request and throws it away: a connection that is closed while the
   * caller still sends takes the answer with it.
   */
  private void discardRest(HttpServerRequest request) {
    if (request.isEnded()) {
      return;
    }
    long timer = closeUnlessEnded(request);
    request.handler(part -> {}).endHandler(ended -> vertx.cancelTimer(timer)).resume();
  }

  private void awaitBody(RoutingContext call) {
    long timer = closeUnlessEnded(call.request());
    call.addEndHandler(ended -> vertx.cancelTimer(timer));
  }

  private long closeUnlessEnded(HttpServerRequest request) {
    return vertx.setTimer(
        patience.toMillis(),
        id -> {
          if (!request.isEnded()) {
            request.connection().close();
          }
        });
  }
}
