package fi.koppi.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds free texts of request bodies that may hold anything: each has to refuse identity codes and
 * invisible characters ({@code @OneLine}, {@code @PlainText}), which the document says in words.
 */
final class OpenApiTexts {

  private static final Pattern REFUSES = Pattern.compile("personal identity codes\\.");
  private static final List<String> CLOSED = List.of("enum", "format", "const");

  private final OpenApiSchemas schemas;
  private final Predicate<String> isForeign;
  private final Set<String> seen = new HashSet<>();
  private final List<String> findings = new ArrayList<>();

  private OpenApiTexts(JsonNode document, Predicate<String> isForeign) {
    this.schemas = new OpenApiSchemas(document);
    this.isForeign = isForeign;
  }

  /**
   * Returns the fields of JSON bodies that say nothing of what they refuse.
   *
   * @param isForeign tells which operations take what they don't store as ours: documents of other
   *     registers, or keys that are only compared
   */
  static List<String> findings(JsonNode document, Predicate<String> isForeign) {
    var texts = new OpenApiTexts(document, isForeign);
    for (JsonNode path : document.path("paths")) {
      for (JsonNode operation : path) {
        texts.checkOperation(operation);
      }
    }
    return List.copyOf(texts.findings);
  }

  private void checkOperation(JsonNode operation) {
    var id = operation.path("operationId").asText();
    if (operation.has("requestBody") && !isForeign.test(id)) {
      var body = schemas.resolved(operation.path("requestBody"));
      check(id, body.at("/content/application~1json/schema"));
    }
  }

  private void check(String where, JsonNode schema) {
    var name = schema.path("$ref").asText();
    if (!name.isEmpty()) {
      if (seen.add(name)) {
        check(name.substring(name.lastIndexOf('/') + 1), schemas.resolved(schema));
      }
      return;
    }
    for (Entry<String, JsonNode> property : schema.path("properties").properties()) {
      checkField(where + "." + property.getKey(), property.getValue());
    }
    for (String part : List.of("allOf", "anyOf", "oneOf")) {
      schema.path(part).forEach(it -> check(where, it));
    }
    if (schema.has("items")) {
      check(where, schema.path("items"));
    }
  }

  private void checkField(String where, JsonNode field) {
    var values = field.has("items") ? field.path("items") : field;
    if (isFreeText(values)) {
      if (!REFUSES.matcher(field.path("description").asText()).find()) {
        findings.add(where + ": put @OneLine or @PlainText on it");
      }
    } else {
      check(where, field);
    }
  }

  private static boolean isFreeText(JsonNode schema) {
    return schema.path("$ref").asText().endsWith("/LocalizedText")
        || (!schema.has("$ref")
            && schema.path("type").toString().contains("\"string\"")
            && CLOSED.stream().noneMatch(schema::has)
            && schema.path("pattern").asText("\\S").equals("\\S"));
  }
}
