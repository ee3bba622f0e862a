package fi.koppi.kit.testing.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Caller;
import fi.koppi.kit.testing.Topics;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;

/**
 * Calls that the examples of a service's OpenAPI document show, on what the service's test has
 * prepared: callers with the right roles, and ids that no example can know.
 */
public abstract class PreparedCalls {

  private static final Pattern VERSION = Pattern.compile("(\"\\d+)(\\.[0-9a-f]+)?\"");

  private final ApiDocument document = ApiDocument.ofService().orElseThrow();
  private final Examples examples = new Examples(document);

  /** Returns the callers of which one may call each operation that needs a token. */
  protected abstract List<Caller> callers();

  /**
   * Returns how to make something that an operation can be called on: its id by the beginning of
   * the operation's path, such as {@code /v1/needs/{id}}, or by the whole of it; the ids in queries
   * by the parameter, such as {@code ?providerId}. Other parameters have their examples.
   */
  protected abstract Map<String, Supplier<String>> ids();

  /**
   * The answer to the example of an operation that can't succeed.
   *
   * @param why what no test can prepare
   */
  public record Refusal(int status, String why) {}

  /** Returns the refusals of the operations whose examples can't succeed, by the operation's id. */
  protected Map<String, Refusal> refusals() {
    return Map.of();
  }

  /** Returns an operation's example with the ids of what there is. */
  protected String body(String operationId, String example) {
    return example;
  }

  /**
   * Returns texts that only the organisation of what was prepared may read, such as the ids of its
   * drafts. They are looked for in what others get.
   */
  protected Set<String> secrets() {
    return Set.of();
  }

  /**
   * Returns the operations on one thing that other organisations than its owner may call, by id
   * with the reason.
   */
  protected Map<String, String> openToOthers() {
    return Map.of();
  }

  /** Returns the kinds of organisation that may see and change what belongs to any other. */
  protected Set<OrganisationType> overseers() {
    return Set.of();
  }

  /** Waits until nothing that a call has begun is still under way. Most calls leave nothing. */
  protected void awaitQuiet() {}

  /** Calls an operation as its example shows, and returns the id of what it has made. */
  protected final String made(String operationId) {
    var operation =
        document.operations().stream()
            .filter(it -> it.id().equals(operationId))
            .findFirst()
            .orElseThrow();
    var answer = tried(operation).answer();
    assertThat(answer.isSuccess()).as("%s: %s", operationId, answer.shortened()).isTrue();
    JsonNode view = ApiDocument.json(answer.body());
    return (view.has("id") ? view.path("id") : view.path("number")).asText();
  }

  /** Waits until the service has made a dead letter of an event, and returns the letter's id. */
  protected final String deadLetter(UUID event) {
    return listed("dead-letters", event);
  }

  /** Waits until the service has parked an event, and returns its id among the parked ones. */
  protected final String parked(UUID event) {
    return listed("parked-events", event);
  }

  private static String listed(String list, UUID event) {
    var operator = Caller.of(OrganisationType.PLATFORM, Roles.PLATFORM_ADMIN);
    var path = "items.find { it.eventId == '%s' }.id".formatted(event);
    return Awaitility.await("the event among the " + list)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(20))
        .until(
            () -> operator.get("/v1/operations/" + list + "?limit=200").<String>path(path),
            Objects::nonNull);
  }

  @BeforeEach
  void createTopics() throws IOException {
    JsonNode channels =
        new YAMLMapper().readTree(Path.of("contract", "asyncapi.yaml").toFile()).path("channels");
    List<String> topics =
        channels
            .valueStream()
            .map(channel -> channel.path("address").asText())
            .filter(address -> address.startsWith("koppi.") && !address.contains("{"))
            .toList();
    try (Topics broker = Topics.ofTest()) {
      broker.create(topics);
    }
  }

  final ApiDocument document() {
    return document;
  }

  /**
   * A call of an operation and its answer.
   *
   * @param caller who made it, which matters for operations that need a token
   */
  record Tried(Caller caller, Call call, Answer answer) {}

  /** Calls an operation as its example shows, as the first caller who succeeds. */
  final Tried tried(Operation operation) {
    List<Tried> tries = new ArrayList<>();
    // What was prepared for one caller serves the next: a refused call has changed nothing.
    Call prepared = example(operation, callers().getFirst());
    for (var caller : operation.isPublic() ? callers().subList(0, 1) : callers()) {
      Call call = prepared.copy();
      if (!operation.isPublic()) {
        call.header("Authorization", "Bearer " + caller.token());
      }
      call.withNewKey();
      Tried tried = new Tried(caller, call, send(call));
      if (tried.answer().isSuccess()) {
        return tried;
      }
      tries.add(tried);
    }
    // The most telling refusal: of somebody who has the role and sees what it is about.
    return tries.stream()
        .filter(tried -> tried.answer().status() != 403 && tried.answer().status() != 404)
        .findFirst()
        .or(() -> tries.stream().filter(tried -> tried.answer().status() != 403).findFirst())
        .orElse(tries.getFirst());
  }

  /** Makes a call of an operation as its example shows, on something newly prepared. */
  final Call example(Operation operation, Caller caller) {
    var call = new Call(operation);
    if (!operation.isPublic()) {
      call.header("Authorization", "Bearer " + caller.token());
    }
    for (JsonNode parameter : document.parameters(operation)) {
      String name = parameter.path("name").asText();
      String example = examples.of(parameter).asText();
      switch (parameter.path("in").asText()) {
        case "path" -> call.path(name, id(operation, name).orElse(example));
        case "query" -> {
          if (parameter.path("required").asBoolean()) {
            call.query(name, id(operation, name).orElse(example));
          }
        }
        default -> {
          // An example that is the present version would be answered without a body.
          if (!name.equals("If-None-Match")) {
            call.header(name, example);
          }
        }
      }
    }
    document.bodyContent(operation).properties().stream()
        .findFirst()
        .ifPresent(content -> {
          JsonNode example = examples.of(content.getValue());
          call.header("Content-Type", content.getKey());
          call.body(
              body(
                  operation.id(),
                  example.isTextual() && !content.getKey().contains("json")
                      ? example.asText()
                      : example.toString()));
        });
    call.withNewKey();
    if (!call.headerOr("If-Match", "").isEmpty()) {
      call.header("If-Match", version(call).orElse("\"0\""));
    }
    if (operation.isPublic()) {
      call.withoutHeader(CurrentActor.ACTING_PERSON);
    }
    return call;
  }

  private Optional<String> id(Operation operation, String name) {
    var ids = ids();
    String whole = operation.path().endsWith("}") ? "" : operation.path();
    return Stream.of(whole, upTo(operation.path(), name))
        .flatMap(place -> Stream.ofNullable(ids.get(place)))
        .findFirst()
        .map(Supplier::get);
  }

  private static String upTo(String path, String parameter) {
    int end = path.indexOf("{" + parameter + "}");
    return end < 0 ? "?" + parameter : path.substring(0, end + parameter.length() + 2);
  }

  /** Returns the version of what a call is about, as those who may read it see it. */
  final Optional<String> version(Call call) {
    return callers().stream()
        .map(caller ->
            RestAssured.given()
                .urlEncodingEnabled(false)
                .auth()
                .oauth2(caller.token())
                .header(CurrentActor.ACTING_PERSON, "coach-17")
                .get(call.resource())
                .header("ETag"))
        .filter(Objects::nonNull)
        .filter(tag -> VERSION.matcher(tag).matches())
        // What an answer shows besides may change by itself.
        .map(tag -> VERSION.matcher(tag).replaceAll("$1\""))
        .findFirst();
  }

  static Answer send(Call call) {
    return Call.answer(call.send(RestAssured.port));
  }

  static String newKey() {
    return UUID.randomUUID().toString();
  }
}
