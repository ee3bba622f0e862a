package fi.koppi.systemtests.actor.call;

import fi.koppi.client.ApiClient;
import fi.koppi.local.Suite;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Executors;

/** A person or system with a token of its own, and the REST clients that carry it. */
public final class SignedIn {

  /** Shorter than the lifetime of the realm's tokens. */
  private static final Duration TOKEN_LIFE = Duration.ofMinutes(5);

  /** Longer than the change feed's longest poll. */
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(45);

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();

  private final Suite suite;
  private final String name;
  private final CallListener listener;
  private final ThreadLocal<Long> askedAt = new ThreadLocal<>();
  private String token = "";
  private long tokenSince;

  /**
   * Creates a caller who signs in at the first call.
   *
   * @param name a person's role or a system's client id, as {@code ./koppi token} takes it
   */
  public SignedIn(Suite suite, String name, CallListener listener) {
    this.suite = suite;
    this.name = name;
    this.listener = listener;
  }

  public String name() {
    return name;
  }

  public Suite suite() {
    return suite;
  }

  /** Returns this caller without the listener. */
  public SignedIn quietly() {
    return new SignedIn(suite, name, CallListener.NOBODY);
  }

  public ApiClient at(String service) {
    ApiClient client = new SharedConnections();
    client.updateBaseUri(suite.serviceUrl(service).toString());
    client.setReadTimeout(ANSWER_WITHIN);
    client.setRequestInterceptor(request -> {
      request.setHeader("Authorization", "Bearer " + bearer());
      askedAt.set(System.nanoTime());
    });
    client.setResponseInterceptor(answer -> listener.answered(call(service, answer)));
    return client;
  }

  private Call call(String service, HttpResponse<InputStream> answer) {
    return new Call(
        name,
        service,
        answer.request().method(),
        answer.request().uri().getPath(),
        answer.statusCode(),
        Duration.ofNanos(System.nanoTime() - askedAt.get()));
  }

  private synchronized String bearer() {
    if (token.isEmpty() || System.nanoTime() - tokenSince > TOKEN_LIFE.toNanos()) {
      token = suite.token(name);
      tokenSince = System.nanoTime();
    }
    return token;
  }

  /** Shares one client's connections, because each generated API would open its own. */
  private static final class SharedConnections extends ApiClient {

    @Override
    public HttpClient getHttpClient() {
      return HTTP;
    }
  }
}
