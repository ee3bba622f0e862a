package fi.koppi.kit.testing.calls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map.Entry;

/** The values that an OpenAPI document shows for its parameters and bodies. */
final class Examples {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ApiDocument document;

  Examples(ApiDocument document) {
    this.document = document;
  }

  /** Returns the example of a parameter or of a body's content. */
  JsonNode of(JsonNode content) {
    if (content.has("example")) {
      return content.path("example");
    }
    for (JsonNode example : content.path("examples")) {
      return example.has("value") ? example.path("value") : example;
    }
    return ofSchema(content.path("schema"));
  }

  private JsonNode ofSchema(JsonNode schema) {
    for (JsonNode example : schema.path("examples")) {
      return example;
    }
    for (String shown : List.of("example", "const", "default")) {
      if (schema.has(shown)) {
        return schema.path(shown);
      }
    }
    if (schema.has("$ref")) {
      return ofSchema(document.resolved(schema));
    }
    for (String shown : List.of("enum", "oneOf", "anyOf")) {
      if (schema.has(shown)) {
        JsonNode first = schema.path(shown).path(0);
        return shown.equals("enum") ? first : ofSchema(first);
      }
    }
    return ofType(schema);
  }

  private JsonNode ofType(JsonNode schema) {
    JsonNode type =
        schema.path("type").isArray() ? schema.path("type").path(0) : schema.path("type");
    return switch (type.asText()) {
      case "array" -> NODES.arrayNode().add(ofSchema(schema.path("items")));
      case "boolean" -> NODES.booleanNode(true);
      case "integer", "number" -> NODES.numberNode(schema.path("minimum").asInt(1));
      case "string" -> NODES.textNode(ofFormat(schema.path("format").asText()));
      default -> {
        var object = NODES.objectNode();
        for (Entry<String, JsonNode> property : schema.path("properties").properties()) {
          object.set(property.getKey(), ofSchema(property.getValue()));
        }
        yield object;
      }
    };
  }

  private static String ofFormat(String format) {
    return switch (format) {
      case "uuid" -> "0192f3c1-6f6e-7a54-9a0e-2f9d0c1b7a11";
      case "date" -> "2027-01-31";
      case "date-time" -> "2027-01-31T08:00:00Z";
      default -> "text";
    };
  }
}
