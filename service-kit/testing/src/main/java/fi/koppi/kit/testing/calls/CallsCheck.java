package fi.koppi.kit.testing.calls;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.testing.Caller;
import fi.koppi.kit.testing.Topics;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Calls every operation of a service with the examples of its OpenAPI document, and then with many
 * calls that are spoilt. A service extends it by a {@code @QuarkusTest} with {@link CallsProfile}.
 *
 * <p>{@code ./koppi fuzz} sends some hundred spoilt calls to each operation, other tests only a
 * few; which ones they are depends on nothing but the operation. All findings are written to {@code
 * target/fuzz.md}.
 */
public abstract class CallsCheck {

  private static final boolean WHOLE = "whole".equals(System.getProperty("koppi.fuzz"));
  private static final int CALLS = WHOLE ? 150 : 12;
  private static final Path REPORT = Path.of("target", "fuzz.md");

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
   * Returns the refusals of the operations that need more than an example to succeed, by the
   * operation's id.
   */
  protected abstract Map<String, Integer> refusals();

  /** Returns an operation's example with the ids of what there is. */
  protected String body(String operationId, String example) {
    return example;
  }

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

  @Test
  void everyOperationDoesWhatItsExampleShows() {
    Map<String, String> unexpected = new LinkedHashMap<>();
    for (Operation operation : document.operations()) {
      Tried tried = tried(operation);
      Integer refusal = refusals().get(operation.id());
      boolean expected =
          refusal == null ? tried.answer().isSuccess() : refusal == tried.answer().status();
      List<String> undeclared = document.undeclared(operation, tried.answer());
      if (!expected || !undeclared.isEmpty()) {
        unexpected.put(
            operation.id(),
            "%s %s answers %d %s"
                .formatted(
                    undeclared, tried.call(), tried.answer().status(), tried.answer().shortened()));
      }
    }

    assertThat(unexpected).isEmpty();
  }

  @Test
  void noSpoiltCallGetsWhatItsOperationDoesNotDeclare() throws IOException {
    List<Finding> findings = new ArrayList<>();
    Map<Integer, Integer> statuses = new TreeMap<>();
    for (Operation operation : document.operations()) {
      Call good = tried(operation).call();
      var oddities = new Oddities(document, operation.id().hashCode());
      for (int i = 0; i < CALLS; i++) {
        Call call = oddities.spoilt(good);
        if (call.headerOr("Idempotency-Key", "").equals(good.headerOr("Idempotency-Key", ""))
            && !good.headerOr("Idempotency-Key", "").isEmpty()) {
          call.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        Answer answer = send(call);
        statuses.merge(answer.status(), 1, Integer::sum);
        wrong(call, answer).forEach(what -> findings.add(new Finding(operation.id(), what, call)));
      }
    }

    report(findings, statuses);
    assertThat(shown(findings)).as("answers by status: %s", statuses).isEmpty();
  }

  @Test
  void systemThatNamesNoPersonIsRefusedWhereOneIsRequired() {
    Map<String, String> unexpected = new LinkedHashMap<>();
    for (Operation operation : document.operations()) {
      if (needsPerson(operation)) {
        Call call = tried(operation).call();
        call.withoutHeader(CurrentActor.ACTING_PERSON);
        if (!call.headerOr("Idempotency-Key", "").isEmpty()) {
          call.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        Answer answer = send(call);
        if (answer.status() != 400 || !answer.body().contains("/problems/acting-person-required")) {
          unexpected.put(
              operation.id(),
              "%s answers %d %s".formatted(call, answer.status(), answer.shortened()));
        }
      }
    }

    assertThat(unexpected).isEmpty();
  }

  private boolean needsPerson(Operation operation) {
    return document.parameters(operation).stream()
        .anyMatch(parameter ->
            parameter.path("name").asText().equals(CurrentActor.ACTING_PERSON)
                && parameter.path("required").asBoolean());
  }

  private record Tried(Call call, Answer answer) {}

  private record Finding(String operation, String what, Call call) {

    String kind() {
      return operation + ": " + what;
    }
  }

  private List<String> wrong(Call call, Answer answer) {
    List<String> wrong = new ArrayList<>(document.undeclared(call.operation(), answer));
    if (answer.status() >= 500) {
      wrong.add("status %d: %s".formatted(answer.status(), answer.shortened()));
    }
    String body = call.body();
    if (answer.isSuccess() && body != null) {
      JsonNode json = document.bodyContent(call.operation()).path("application/json");
      if (json.has("schema")) {
        document.violations(json.path("schema"), body).stream()
            .map("accepted what the schema of the body forbids: "::concat)
            .forEach(wrong::add);
      }
    }
    return wrong;
  }

  private static List<String> shown(List<Finding> findings) {
    return findings.stream()
        .collect(groupingBy(Finding::kind, TreeMap::new, toList()))
        .entrySet()
        .stream()
        .map(kind ->
            kind.getValue().size()
                + "× "
                + kind.getKey()
                + " by "
                + kind.getValue().getFirst().call())
        .toList();
  }

  private static void report(List<Finding> findings, Map<Integer, Integer> statuses)
      throws IOException {
    int calls = statuses.values().stream().mapToInt(Integer::intValue).sum();
    Files.createDirectories(REPORT.getParent());
    Files.writeString(
        REPORT,
        "%d calls, by status %s, %d findings%n%n%s%n"
            .formatted(calls, statuses, findings.size(), String.join("\n", shown(findings))));
  }

  /** Calls an operation as its example shows, as the first caller who succeeds. */
  private Tried tried(Operation operation) {
    List<Tried> tries = new ArrayList<>();
    for (var caller : operation.isPublic() ? callers().subList(0, 1) : callers()) {
      Call call = example(operation, caller);
      Tried tried = new Tried(call, send(call));
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

  private Call example(Operation operation, Caller caller) {
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
    if (!call.headerOr("Idempotency-Key", "").isEmpty()) {
      call.header("Idempotency-Key", UUID.randomUUID().toString());
    }
    if (!call.headerOr("If-Match", "").isEmpty()) {
      call.header("If-Match", version(call));
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

  private String version(Call call) {
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
        .findFirst()
        .orElse("\"0\"");
  }

  private static Answer send(Call call) {
    return Call.answer(call.send(RestAssured.port));
  }
}
