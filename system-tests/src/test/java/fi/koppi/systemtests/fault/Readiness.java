package fi.koppi.systemtests.fault;

import fi.koppi.local.Suite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Asks the services for their health, as whoever balances or orchestrates them does. */
final class Readiness {

  /** The longest time that an answer may take, whatever is away. */
  static final Duration LONGEST = Duration.ofSeconds(1);

  private static final List<String> SERVICES =
      List.of("catalog-service", "partner-service", "referral-service");
  private static final List<String> GROUPS = List.of("live", "started", "ready");

  private final Suite suite;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Readiness(Suite suite) {
    this.suite = suite;
  }

  /** The answer of one service about one group of checks. */
  record Answer(String service, String group, int status, Duration took) {}

  List<Answer> ofAllGroups() {
    return SERVICES.stream()
        .flatMap(service -> GROUPS.stream().map(group -> ask(service, group)))
        .toList();
  }

  Stream<Integer> statusOfEachService() {
    return SERVICES.stream().map(service -> ask(service, "ready").status());
  }

  private Answer ask(String service, String group) {
    var request =
        HttpRequest.newBuilder(URI.create(suite.managementUrl(service) + "/q/health/" + group))
            .timeout(Duration.ofMinutes(2))
            .build();
    long began = System.nanoTime();
    try {
      int status = http.send(request, BodyHandlers.discarding()).statusCode();
      return new Answer(service, group, status, Duration.ofNanos(System.nanoTime() - began));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
