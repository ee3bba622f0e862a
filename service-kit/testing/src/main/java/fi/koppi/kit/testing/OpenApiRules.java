package fi.koppi.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;

/** Finds the information that a caller needs and an OpenAPI document lacks. */
final class OpenApiRules {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  private final JsonNode document;
  private final OpenApiSchemas schemas;
  private final Set<String> operationIds = new HashSet<>();
  private final List<String> findings = new ArrayList<>();

  private OpenApiRules(JsonNode document) {
    this.document = document;
    this.schemas = new OpenApiSchemas(document);
  }

  static List<String> findings(JsonNode document) {
    var rules = new OpenApiRules(document);
    rules.demand(document.path("openapi").asText().startsWith("3.1"), "it is not OpenAPI 3.1");
    for (Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Entry<String, JsonNode> operation : path.getValue().properties()) {
        if (METHODS.contains(operation.getKey())) {
          rules.check(operation.getKey() + " " + path.getKey(), operation.getValue());
        }
      }
    }
    rules.demand(
        !document.toString().contains("\"x-koppi-"), "it shows a mark that is for the build only");
    return List.copyOf(rules.findings);
  }

  private void check(String where, JsonNode operation) {
    String id = operation.path("operationId").asText();
    demand(!id.isEmpty(), where + ": no operationId");
    demand(id.isEmpty() || operationIds.add(id), where + ": its operationId is used twice: " + id);
    demand(!operation.path("summary").asText().isEmpty(), where + ": no summary");
    demand(operation.has("security") || document.has("security"), where + ": no security");
    checkExamples(where + " request", schemas.resolved(operation.path("requestBody")));
    checkResponses(where, operation.path("responses"));
    checkReadOfOneThing(where, operation.path("responses"));
    expectedRefusals(where, operation)
        .forEach(status ->
            demand(operation.path("responses").has(status), where + ": no answer " + status));
  }

  private void checkResponses(String where, JsonNode responses) {
    demand(
        responses.propertyStream().anyMatch(response -> response.getKey().startsWith("2")),
        where + ": no answer of success");
    for (Entry<String, JsonNode> entry : responses.properties()) {
      String answer = where + " " + entry.getKey();
      JsonNode response = schemas.resolved(entry.getValue());
      if (entry.getKey().startsWith("2")) {
        demand(
            entry.getKey().equals("204") || response.has("content"),
            answer + ": its content has no schema; add @APIResponseSchema or answer 204");
        checkExamples(answer, response);
        checkNothingWriteOnly(answer, response);
      } else if (entry.getKey().matches("[45].*")) {
        demand(
            response.path("content").has("application/problem+json"), answer + ": no problem type");
      }
    }
  }

  /** What is read by its id is read again and again, so that a caller says which copy it has. */
  private void checkReadOfOneThing(String where, JsonNode responses) {
    JsonNode answer = schemas.resolved(responses.path("200"));
    if (where.matches("get .*}") && answer.path("content").has("application/json")) {
      demand(
          answer.path("headers").has("ETag"), where + ": no ETag of the one thing that it reads");
      demand(responses.has("304"), where + ": no answer 304");
    }
  }

  private List<String> expectedRefusals(String where, JsonNode operation) {
    List<String> statuses = new ArrayList<>();
    if (operation.has("requestBody") || operation.has("parameters")) {
      statuses.add("400");
    }
    if (!operation.path("security").isEmpty() || !document.path("security").isEmpty()) {
      statuses.addAll(List.of("401", "403"));
    }
    if (where.contains("{")) {
      statuses.add("404");
    }
    if (schemas.takesHeader(operation, "If-Match")) {
      statuses.addAll(List.of("412", "428"));
    }
    if (schemas.takesHeader(operation, "Idempotency-Key")) {
      statuses.add("422");
    }
    return statuses;
  }

  private void checkExamples(String where, JsonNode body) {
    for (Entry<String, JsonNode> content : body.path("content").properties()) {
      if (content.getKey().endsWith("json")) {
        schemas
            .withoutExample(content.getValue())
            .forEach(place -> findings.add(where + ": no example at " + place));
      }
    }
  }

  private void checkNothingWriteOnly(String where, JsonNode response) {
    for (JsonNode content : response.path("content")) {
      schemas
          .writeOnly(content.path("schema"))
          .forEach(place -> findings.add(where + ": contains the write-only field at " + place));
    }
  }

  private void demand(boolean met, String finding) {
    if (!met) {
      findings.add(finding);
    }
  }
}
