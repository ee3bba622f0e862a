package fi.koppi.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.koppi.local.identity.Realm;
import fi.koppi.local.process.Http;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Makes the calls of the demo region that have not been made yet, and stores their answers. If a
 * run was killed between a call and storing its answer, the idempotency key replays the answer.
 */
final class RegionLoader {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Suite suite;
  private final LocalDate today;
  private final RegionAnswers answers;
  private final Map<String, String> tokens = new HashMap<>();

  RegionLoader(Suite suite, LocalDate today) {
    this.suite = suite;
    this.today = today;
    this.answers = new RegionAnswers(suite.home().state().resolve("region.properties"));
  }

  /** Makes the missing calls and returns their number. */
  int load(Region region) {
    Map<String, String> ids = new HashMap<>(Realm.read(suite.home().realm()).organisations());
    int made = 0;
    for (Region.Call call : region.calls()) {
      if (!answers.has(call.name())) {
        make(call, ids);
        made++;
      }
      ids.put(call.name(), answers.id(call.name()));
    }
    return made;
  }

  private void make(Region.Call call, Map<String, String> ids) {
    try {
      HttpResponse<String> response = Http.send(request(call, ids));
      if (response.statusCode() / 100 != 2) {
        throw new SuiteException(
            "demo region: " + call.name() + " was refused: " + response.body());
      }
      JsonNode body = JSON.readTree(response.body());
      answers.store(
          call.name(), body.path("id").asText(), response.headers().firstValue("ETag").orElse(""));
    } catch (IOException e) {
      throw new SuiteException("demo region: " + call.name() + ": " + e.getMessage(), e);
    }
  }

  private HttpRequest request(Region.Call call, Map<String, String> ids) {
    String path = call.path(ids);
    String content = call.content(ids, today);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(suite.serviceUrl(call.service()) + path))
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", "Bearer " + tokens.computeIfAbsent(call.as(), suite::token))
            .header("Idempotency-Key", key(path, content).toString());
    if (call.ifMatch() != null) {
      request.header("If-Match", answers.tag(call.ifMatch()));
    }
    if (content.isEmpty()) {
      return request.method(call.method(), HttpRequest.BodyPublishers.noBody()).build();
    }
    return request
        .header("Content-Type", "application/json")
        .method(call.method(), HttpRequest.BodyPublishers.ofString(content))
        .build();
  }

  /**
   * Returns a key that changes with the entry's content, because an edited entry is another
   * request.
   */
  private static UUID key(String path, String content) {
    return UUID.nameUUIDFromBytes((path + content).getBytes(StandardCharsets.UTF_8));
  }
}
