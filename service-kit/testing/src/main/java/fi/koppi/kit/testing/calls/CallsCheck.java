package fi.koppi.kit.testing.calls;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koppi.kit.security.CurrentActor;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Calls every operation of a service with the examples of its OpenAPI document, then with bodies
 * that its schema forbids, with calls that are spoilt in other ways, and with the tokens of others.
 * A service extends it by a {@code @QuarkusTest} with {@link CallsProfile}.
 *
 * <p>{@code ./koppi fuzz} sends some hundred spoilt calls to each operation and every kind of
 * token, other tests only a few; which ones they are depends on nothing but the operation. All
 * findings are written to {@code target/fuzz.md} and {@code target/access-matrix.md}.
 */
public abstract class CallsCheck extends PreparedCalls {

  private static final boolean WHOLE = "whole".equals(System.getProperty("koppi.fuzz"));
  private static final boolean WHOLE_MATRIX =
      WHOLE || "whole".equals(System.getProperty("koppi.matrix"));
  private static final int CALLS = WHOLE ? 150 : 12;

  @Test
  void everyOperationDoesWhatItsExampleShows() {
    Map<String, String> unexpected = new LinkedHashMap<>();
    for (Operation operation : document().operations()) {
      Tried tried = tried(operation);
      Refusal refusal = refusals().get(operation.id());
      boolean expected =
          refusal == null
              ? tried.answer().isSuccess()
              : refusal.status() == tried.answer().status();
      List<String> undeclared = document().undeclared(operation, tried.answer());
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
  void everyOperationRefusesBodiesThatItsSchemaForbids() {
    var findings = new Findings();
    for (Operation operation : document().operations()) {
      jsonSchema(operation)
          .ifPresent(schema -> refusesWhatIsForbidden(operation, schema, findings));
    }

    assertThat(findings.shown()).isEmpty();
  }

  private void refusesWhatIsForbidden(Operation operation, JsonNode schema, Findings findings) {
    Call good = tried(operation).call();
    var faults = new BodyFaults(document(), schema, String.valueOf(good.body()));
    for (BodyFaults.Fault fault : WHOLE ? faults.all() : faults.oneOfEachKind()) {
      Call call = good.copy();
      call.body(fault.body());
      call.withNewKey();
      Answer answer = send(call);
      wrong(call, answer)
          .forEach(what -> findings.add(operation.id(), fault.what() + ": " + what, call));
      if (answer.status() < 400 || answer.status() >= 500) {
        findings.add(
            operation.id(), "%s: answers %d".formatted(fault.what(), answer.status()), call);
      }
    }
  }

  @Test
  void noSpoiltCallGetsWhatItsOperationDoesNotDeclare() throws IOException {
    var findings = new Findings();
    for (Operation operation : document().operations()) {
      Call good = tried(operation).call();
      var oddities = new Oddities(document(), operation.id().hashCode());
      for (int i = 0; i < CALLS; i++) {
        Call call = oddities.spoilt(good);
        if (call.headerOr("Idempotency-Key", "").equals(good.headerOr("Idempotency-Key", ""))) {
          call.withNewKey();
        }
        Answer answer = send(call);
        findings.count(answer);
        wrong(call, answer).forEach(what -> findings.add(operation.id(), what, call));
        if (isAllowedBody(good, call)) {
          findings.countRefusal(operation.id(), answer);
        }
      }
    }

    findings.report("fuzz.md");
    assertThat(findings.shown()).as("answers by status: %s", findings.statuses()).isEmpty();
  }

  @Test
  void systemThatNamesNoPersonIsRefusedWhereOneIsRequired() {
    Map<String, String> unexpected = new LinkedHashMap<>();
    for (Operation operation : document().operations()) {
      if (needsPerson(operation)) {
        Call call = tried(operation).call();
        call.withoutHeader(CurrentActor.ACTING_PERSON);
        call.withNewKey();
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
    return document().parameters(operation).stream()
        .anyMatch(parameter ->
            parameter.path("name").asText().equals(CurrentActor.ACTING_PERSON)
                && parameter.path("required").asBoolean());
  }

  @Test
  void whoHasTheCopyOfAReadOfOneThingGetsNoOther() {
    Map<String, String> unexpected = new LinkedHashMap<>();
    for (Operation operation : document().operations()) {
      if (isReadOfOneThing(operation)) {
        Call call = tried(operation).call();
        String tag = call.send(RestAssured.port).headers().firstValue("ETag").orElse("none");
        call.header("If-None-Match", tag);
        var again = call.send(RestAssured.port);
        if (again.statusCode() != 304
            || !again.body().isEmpty()
            || !again.headers().firstValue("ETag").orElse("").equals(tag)) {
          unexpected.put(operation.id(), "%s answers %d".formatted(call, again.statusCode()));
        }
      }
    }

    assertThat(unexpected).isEmpty();
  }

  @Test
  void headOfEveryReadHasTheHeadersThatItsGetHas() {
    Map<String, String> unexpected = new LinkedHashMap<>();
    for (Operation operation : document().operations()) {
      if (operation.method().equals("GET") && !refusals().containsKey(operation.id())) {
        Call call = tried(operation).call();
        var got = call.send(RestAssured.port);
        var head = call.sendHead(RestAssured.port);
        if (head.statusCode() != got.statusCode()
            || !head.body().isEmpty()
            || !described(head).equals(described(got))) {
          unexpected.put(
              operation.id(),
              "%s answers %d %s, and HEAD %d %s"
                  .formatted(
                      call, got.statusCode(), described(got), head.statusCode(), described(head)));
        }
      }
    }

    assertThat(unexpected).isEmpty();
  }

  /** Returns the headers that say what an answer is; the others are about the call. */
  private static Map<String, List<String>> described(HttpResponse<String> answer) {
    return Stream.of("ETag", "Content-Type", "Content-Disposition", "Cache-Control", "Link", "Vary")
        .collect(toMap(name -> name, name -> answer.headers().allValues(name)));
  }

  @Test
  void whatTakesNoBodyRefusesOne() {
    Map<String, String> unexpected = new LinkedHashMap<>();
    for (Operation operation : document().operations()) {
      if (document().bodyContent(operation).isEmpty()) {
        Call call = tried(operation).call();
        call.header("Content-Type", "application/json");
        call.body("{}");
        call.withNewKey();
        Answer answer = send(call);
        if (answer.status() != 400 || !answer.body().contains("/problems/malformed-request")) {
          unexpected.put(
              operation.id(),
              "%s answers %d %s".formatted(call, answer.status(), answer.shortened()));
        }
      }
    }

    assertThat(unexpected).isEmpty();
  }

  private boolean isReadOfOneThing(Operation operation) {
    return operation.method().equals("GET")
        && operation.path().endsWith("}")
        && document()
            .resolved(operation.node().path("responses").path("200"))
            .path("content")
            .has("application/json")
        && !refusals().containsKey(operation.id());
  }

  @Test
  void nobodyGetsWhatIsForOthers() throws IOException {
    var matrix = new AccessMatrix(this, WHOLE_MATRIX);
    document().operations().forEach(matrix::check);

    matrix.findings().report("access-matrix.md");
    assertThat(matrix.findings().shown()).isEmpty();
  }

  private Optional<JsonNode> jsonSchema(Operation operation) {
    JsonNode json = document().bodyContent(operation).path("application/json");
    return json.has("schema") ? Optional.of(json.path("schema")) : Optional.empty();
  }

  /**
   * Returns whether a call differs from a good one in nothing but a body that the schema allows.
   */
  private boolean isAllowedBody(Call good, Call call) {
    String body = call.body();
    return body != null
        && call.differsInBodyOnly(good)
        && BodyFaults.isStorable(body)
        && jsonSchema(call.operation())
            .filter(schema -> document().violations(schema, body).isEmpty())
            .isPresent();
  }

  private List<String> wrong(Call call, Answer answer) {
    List<String> wrong = document().undeclared(call.operation(), answer);
    if (answer.status() >= 500) {
      wrong.add("status %d: %s".formatted(answer.status(), answer.shortened()));
    }
    String body = call.body();
    if (answer.isSuccess() && body != null) {
      jsonSchema(call.operation())
          .map(schema -> document().violations(schema, body))
          .orElse(List.of())
          .stream()
          .map("accepted what the schema of the body forbids: "::concat)
          .forEach(wrong::add);
    }
    return wrong;
  }
}
