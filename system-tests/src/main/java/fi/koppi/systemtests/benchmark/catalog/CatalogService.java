package fi.koppi.systemtests.benchmark.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.koppi.local.Suite;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;

/** catalog-service as an integrator calls it. */
final class CatalogService {

  private final Suite suite;
  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();

  CatalogService(Suite suite) {
    this.suite = suite;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  JsonNode get(String path, String token) {
    return read(request(path, token).GET());
  }

  /** Posts a body of some media type, with a key that no other call has. */
  JsonNode post(String path, String token, String type, String version, BodyPublisher body) {
    return read(
        request(path, token)
            .header("Content-Type", type)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("If-Match", version)
            .POST(body));
  }

  JsonNode put(String path, String token, BodyPublisher body) {
    return read(request(path, token).header("Content-Type", "application/json").PUT(body));
  }

  /** Returns the memory of the process, and the highest that it ever had, in MiB. */
  Memory memory() {
    long pid = suite.component("catalog-service").process().orElseThrow().pid();
    try {
      long now = 0;
      long most = 0;
      for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
        if (line.startsWith("VmRSS:")) {
          now = kibibytes(line);
        } else if (line.startsWith("VmHWM:")) {
          most = kibibytes(line);
        }
      }
      return new Memory(now >> 10, most >> 10);
    } catch (IOException e) {
      throw new IllegalStateException("The memory of a process is known on Linux only", e);
    }
  }

  /** The memory of a process, in MiB. */
  record Memory(long now, long most) {}

  private static long kibibytes(String line) {
    return Long.parseLong(line.replaceAll("\\D", ""));
  }

  private HttpRequest.Builder request(String path, String token) {
    return HttpRequest.newBuilder(URI.create(suite.serviceUrl("catalog-service") + path))
        .timeout(Duration.ofMinutes(2))
        .header("Authorization", "Bearer " + token);
  }

  private JsonNode read(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(
            answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
      }
      return json.readTree(answer.body());
    } catch (IOException e) {
      throw new IllegalStateException("catalog-service: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
