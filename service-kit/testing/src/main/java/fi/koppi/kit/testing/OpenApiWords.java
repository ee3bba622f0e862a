package fi.koppi.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what an OpenAPI document leaves to guess: fields, values, parameters, operations and their
 * callers without words.
 */
final class OpenApiWords {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  /** The sentences that are written into many operations alike, and say nothing of one. */
  private static final Pattern SHARED_SENTENCE =
      Pattern.compile(
          "Needs a token with [^.]*\\.|An optional field that is left out loses its value[^.]*\\.");

  private final List<String> findings = new ArrayList<>();

  private OpenApiWords() {}

  /** Returns what has no words. */
  static List<String> findings(JsonNode document) {
    var words = new OpenApiWords();
    for (Entry<String, JsonNode> schema : document.at("/components/schemas").properties()) {
      words.checkSchema(schema.getKey(), schema.getValue());
    }
    for (Entry<String, JsonNode> shared : document.at("/components/parameters").properties()) {
      words.checkParameter("parameter", shared.getValue());
    }
    for (Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Entry<String, JsonNode> operation : path.getValue().properties()) {
        if (METHODS.contains(operation.getKey())) {
          words.checkOperation(operation.getKey() + " " + path.getKey(), operation.getValue());
        }
      }
    }
    return List.copyOf(words.findings);
  }

  private void checkSchema(String name, JsonNode schema) {
    for (Entry<String, JsonNode> property : schema.path("properties").properties()) {
      demand(isDescribed(property.getValue()), name + "." + property.getKey() + ": no description");
    }
    for (JsonNode value : schema.path("enum")) {
      demand(
          schema.path("description").asText().contains("`" + value.asText() + "`"),
          name + "." + value.asText() + ": no description");
    }
  }

  private void checkOperation(String where, JsonNode operation) {
    demand(
        saysMoreThanAllDo(operation.path("description")),
        where + ": no description of what it does beyond its summary");
    for (JsonNode parameter : operation.path("parameters")) {
      checkParameter(where, parameter);
    }
    checkCallers(where, operation);
  }

  private void checkParameter(String where, JsonNode parameter) {
    demand(
        parameter.has("$ref") || isDescribed(parameter),
        where + ": no description of " + parameter.path("name").asText());
  }

  private static boolean saysMoreThanAllDo(JsonNode description) {
    return !SHARED_SENTENCE.matcher(description.asText()).replaceAll("").isBlank();
  }

  private void checkCallers(String where, JsonNode operation) {
    if (operation.path("security").isEmpty()) {
      return;
    }
    demand(
        namesCallers("Needs", operation.path("description")),
        where + ": it does not say who may call it");
    demand(
        namesCallers("it needs", operation.at("/responses/403/description")),
        where + ": its 403 does not name the roles");
  }

  /** Returns whether the roles are named, each with its kinds of organisation, or that any does. */
  private static boolean namesCallers(String begin, JsonNode words) {
    return Pattern.compile(begin + " a token with (any role|the role `[a-z-]+` \\([a-z, ]+\\))")
        .matcher(words.asText())
        .find();
  }

  private static boolean isDescribed(JsonNode property) {
    return !property.path("description").asText().isBlank();
  }

  private void demand(boolean met, String finding) {
    if (!met) {
      findings.add(finding);
    }
  }
}
