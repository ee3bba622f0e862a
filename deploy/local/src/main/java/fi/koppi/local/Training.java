package fi.koppi.local;

import fi.koppi.local.process.Http;
import fi.koppi.local.service.KoppiService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Makes the JVM load and run what each service needs, by the kinds of reads that every day brings.
 */
final class Training {

  private static final int ROUNDS = 100;
  private static final List<String> EVERYWHERE = List.of("/q/health/ready", "/q/metrics");
  private static final Map<String, List<String>> LISTS =
      Map.of(
          "catalog-service", List.of("/v1/providers", "/v1/programmes", "/v1/offerings"),
          "partner-service", List.of("/v1/organisations", "/v1/needs"),
          "referral-service", List.of("/v1/referrals", "/v1/clients"));

  private final Suite suite;
  private final Progress progress;

  Training(Suite suite, Progress progress) {
    this.suite = suite;
    this.progress = progress;
  }

  /** Trains one service after the other, because two would compete for the machine's cores. */
  void run() {
    for (KoppiService service : suite.koppiServices()) {
      if (!service.isTrained()) {
        progress.print(service.name() + " training");
        service.train(() -> traffic(service));
        progress.print(service.name() + " ready from its ahead-of-time cache");
      }
    }
  }

  private void traffic(KoppiService service) {
    String token = suite.token("coach");
    for (int round = 0; round < ROUNDS; round++) {
      EVERYWHERE.forEach(path -> read(suite.managementUrl(service.name()) + path, token));
      LISTS
          .getOrDefault(service.name(), List.of())
          .forEach(path -> read(suite.serviceUrl(service.name()) + path, token));
    }
  }

  private static void read(String address, String token) {
    try {
      Http.send(
          HttpRequest.newBuilder(URI.create(address))
              .timeout(Duration.ofSeconds(30))
              .header("Authorization", "Bearer " + token)
              .build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
