package fi.koppi.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;

/** Finds what an OpenAPI document leaves to guess: fields, values and callers without words. */
final class OpenApiWords {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  private final List<String> findings = new ArrayList<>();

  private OpenApiWords() {}

  /** Returns what has no words. */
  static List<String> findings(JsonNode document) {
    var words = new OpenApiWords();
    for (Entry<String, JsonNode> schema : document.at("/components/schemas").properties()) {
      words.checkSchema(schema.getKey(), schema.getValue());
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
    if (operation.path("security").isEmpty()) {
      return;
    }
    demand(
        operation.path("description").asText().contains("Needs a token"),
        where + ": it does not say who may call it");
    demand(
        operation.at("/responses/403/description").asText().contains("it needs a token"),
        where + ": its 403 does not name the roles");
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
