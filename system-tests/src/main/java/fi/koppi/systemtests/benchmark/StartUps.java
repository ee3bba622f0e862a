package fi.koppi.systemtests.benchmark;

import fi.koppi.local.Suite;
import fi.koppi.local.process.Component;
import fi.koppi.systemtests.benchmark.load.Scale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The time until each service answers its first request, and the memory that it has by then. */
final class StartUps {

  private static final Map<String, String> LISTS =
      Map.of(
          "catalog-service", "/v1/offerings",
          "partner-service", "/v1/needs",
          "referral-service", "/v1/referrals");
  private static final double AIM_SECONDS = 1.5;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Suite trained;
  private final Suite plain;
  private final Scale scale;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofMillis(500))
          .build();

  StartUps(Suite suite, Scale scale) {
    this.trained = suite;
    this.plain = suite.withoutCaches();
    this.scale = scale;
  }

  /** One start. */
  private record Start(double seconds, double mebibytes) {

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.2f s, %.0f MiB", seconds, mebibytes);
    }
  }

  List<Figure> measure(Consumer<String> progress) {
    return LISTS.keySet().stream().sorted().map(service -> measure(service, progress)).toList();
  }

  private Figure measure(String service, Consumer<String> progress) {
    progress.accept("(c) starting %s %d times".formatted(service, 2 * scale.starts()));
    String token = trained.token("coach");
    Start without = median(plain, service, token);
    Start with = median(trained, service, token);
    return new Figure(
        "(c) %s: first answer, memory".formatted(service),
        with.toString(),
        without + " without cache",
        Figure.ratio(with.seconds(), without.seconds()),
        Figure.aim(AIM_SECONDS + " s", with.seconds() <= AIM_SECONDS));
  }

  private Start median(Suite suite, String service, String token) {
    return IntStream.range(0, scale.starts())
        .mapToObj(n -> start(suite, service, token))
        .sorted(Comparator.comparingDouble(Start::seconds))
        .skip(scale.starts() / 2)
        .findFirst()
        .orElseThrow();
  }

  private Start start(Suite suite, String service, String token) {
    Component component = suite.component(service);
    component.stop();
    var request =
        HttpRequest.newBuilder(URI.create(suite.serviceUrl(service) + LISTS.get(service)))
            .timeout(Duration.ofSeconds(10))
            .header("Authorization", "Bearer " + token)
            .build();
    long began = System.nanoTime();
    component.start();
    awaitAnswer(service, request, began);
    double seconds = (System.nanoTime() - began) / 1e9;
    double memory = memory(component.process().orElseThrow().pid());
    component.awaitReady();
    return new Start(seconds, memory);
  }

  private void awaitAnswer(String service, HttpRequest request, long began) {
    while (!answers(request)) {
      if (System.nanoTime() - began > PATIENCE.toNanos()) {
        throw new IllegalStateException(service + " has not answered within " + PATIENCE);
      }
      pause();
    }
  }

  private boolean answers(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Returns the memory of the process, shared pages included. */
  private static double memory(long pid) {
    try {
      Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
      String kibibytes = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Double.parseDouble(kibibytes.strip()) / 1024;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
