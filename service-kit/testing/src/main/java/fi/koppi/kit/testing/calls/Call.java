package fi.koppi.kit.testing.calls;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to an operation, which may be spoilt before it is sent. Values of parameters are
 * encoded for the address, so that any character can be in them.
 */
final class Call {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private record QueryValue(String name, String value) {}

  private final Operation operation;
  private final Map<String, String> path = new LinkedHashMap<>();
  private final List<QueryValue> query = new ArrayList<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private @Nullable String body;

  Call(Operation operation) {
    this.operation = operation;
  }

  Call copy() {
    var copy = new Call(operation);
    copy.path.putAll(path);
    copy.query.addAll(query);
    copy.headers.putAll(headers);
    copy.body = body;
    return copy;
  }

  Operation operation() {
    return operation;
  }

  void path(String name, String value) {
    path.put(name, value);
  }

  void query(String name, String value) {
    query.removeIf(given -> given.name().equals(name));
    queryAgain(name, value);
  }

  void queryAgain(String name, String value) {
    query.add(new QueryValue(name, value));
  }

  void header(String name, String value) {
    headers.put(name, value);
  }

  void withoutHeader(String name) {
    headers.remove(name);
  }

  void body(String text) {
    body = text;
  }

  @Nullable String body() {
    return body;
  }

  String headerOr(String name, String otherwise) {
    return headers.getOrDefault(name, otherwise);
  }

  /** Gives the call an Idempotency-Key of its own, where its operation takes one. */
  void withNewKey() {
    if (!headerOr("Idempotency-Key", "").isEmpty()) {
      header("Idempotency-Key", PreparedCalls.newKey());
    }
  }

  /** Returns whether everything but the body, and the key that no two calls share, is the same. */
  boolean differsInBodyOnly(Call other) {
    var own = new LinkedHashMap<>(headers);
    var others = new LinkedHashMap<>(other.headers);
    boolean bothHaveKeys =
        (own.remove("Idempotency-Key") == null) == (others.remove("Idempotency-Key") == null);
    return bothHaveKeys
        && own.equals(others)
        && path.equals(other.path)
        && query.equals(other.query)
        && !Objects.equals(body, other.body);
  }

  HttpResponse<String> send(int port) {
    return send(port, operation.method());
  }

  /** Asks for the headers of a read only. */
  HttpResponse<String> sendHead(int port) {
    return send(port, "HEAD");
  }

  private HttpResponse<String> send(int port, String method) {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + address()))
            .timeout(Duration.ofMinutes(1))
            .method(
                method,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body, UTF_8));
    headers.forEach(request::setHeader);
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(this + " got no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  static Answer answer(HttpResponse<String> response) {
    return new Answer(
        response.statusCode(),
        response.headers().firstValue("Content-Type").orElse(""),
        response.body());
  }

  /** Returns the address of the resource whose version a write names. */
  String resource() {
    String whole = pathOf(operation.path());
    return operation.path().endsWith("}") || operation.parameters() == 0
        ? whole
        : pathOf(operation.path().substring(0, operation.path().lastIndexOf('}') + 1));
  }

  private String address() {
    var address = new StringBuilder(pathOf(operation.path()));
    String separator = "?";
    for (var parameter : query) {
      address
          .append(separator)
          .append(encoded(parameter.name()))
          .append('=')
          .append(encoded(parameter.value()));
      separator = "&";
    }
    return address.toString();
  }

  private String pathOf(String template) {
    String address = template;
    for (var parameter : path.entrySet()) {
      address = address.replace("{" + parameter.getKey() + "}", encoded(parameter.getValue()));
    }
    return address;
  }

  // What has a percent sign already is encoded: no text can express half a character.
  private static String encoded(String value) {
    return value.startsWith("%") ? value : URLEncoder.encode(value, UTF_8).replace("+", "%20");
  }

  @Override
  public String toString() {
    var shown = new LinkedHashMap<>(headers);
    shown.remove("Authorization");
    return "%s %s %s %s"
        .formatted(
            operation.method(), shortened(address()), shown, body == null ? "" : shortened(body));
  }

  private static String shortened(String text) {
    return text.length() <= 300 ? text : text.substring(0, 300) + "…";
  }
}
