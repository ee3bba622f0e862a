package fi.koppi.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Walks the schemas of an OpenAPI document through their references. */
final class OpenApiSchemas {

  // Tools know what such a value looks like; an example would add nothing.
  private static final Set<String> SELF_EXPLANATORY_FORMATS =
      Set.of("date", "date-time", "uuid", "binary");

  private final JsonNode document;

  OpenApiSchemas(JsonNode document) {
    this.document = document;
  }

  JsonNode resolved(JsonNode node) {
    JsonNode target = node;
    while (target.has("$ref")) {
      target = document.at(target.path("$ref").asText().substring(1));
    }
    return target;
  }

  boolean takesHeader(JsonNode operation, String name) {
    return operation
        .path("parameters")
        .valueStream()
        .anyMatch(parameter -> name.equals(resolved(parameter).path("name").asText()));
  }

  /**
   * Returns the places of a body's schema that have neither an example nor a format that explains
   * the value.
   */
  List<String> withoutExample(JsonNode content) {
    if (content.has("example") || content.has("examples")) {
      return List.of();
    }
    return new Walk(OpenApiSchemas::isTelling, OpenApiSchemas::isSilentLeaf)
        .from(content.path("schema"));
  }

  List<String> writeOnly(JsonNode schema) {
    return new Walk(node -> false, node -> node.path("writeOnly").asBoolean()).from(schema);
  }

  private static boolean isTelling(JsonNode schema) {
    return schema.has("example")
        || schema.has("examples")
        || schema.has("enum")
        || schema.has("const")
        || schema.has("default")
        || "boolean".equals(schema.path("type").asText())
        || SELF_EXPLANATORY_FORMATS.contains(schema.path("format").asText());
  }

  private static boolean isSilentLeaf(JsonNode schema) {
    return !schema.has("$ref")
        && parts(schema).isEmpty()
        && !"null".equals(schema.path("type").asText());
  }

  private record Part(String step, JsonNode schema) {}

  private static List<Part> parts(JsonNode schema) {
    List<Part> parts = new ArrayList<>();
    schema
        .path("properties")
        .properties()
        .forEach(entry -> parts.add(new Part("/" + entry.getKey(), entry.getValue())));
    for (String combined : List.of("allOf", "anyOf", "oneOf")) {
      schema.path(combined).forEach(part -> parts.add(new Part("", part)));
    }
    for (String nested : List.of("items", "additionalProperties")) {
      if (schema.path(nested).isObject()) {
        parts.add(new Part("/*", schema.path(nested)));
      }
    }
    return parts;
  }

  /**
   * Collects the places that are hits, without looking below a place that is settled or was seen
   * before.
   */
  private final class Walk {

    private final Predicate<JsonNode> settled;
    private final Predicate<JsonNode> hit;
    private final Set<JsonNode> seen = new HashSet<>();
    private final List<String> places = new ArrayList<>();

    Walk(Predicate<JsonNode> settled, Predicate<JsonNode> hit) {
      this.settled = settled;
      this.hit = hit;
    }

    List<String> from(JsonNode schema) {
      visit("", schema);
      return places;
    }

    private void visit(String place, JsonNode node) {
      // Fields beside a reference count as much as those of its target.
      if (settled.test(node)) {
        return;
      }
      JsonNode schema = resolved(node);
      if (settled.test(schema) || (!parts(schema).isEmpty() && !seen.add(schema))) {
        return;
      }
      if (hit.test(node) || hit.test(schema)) {
        places.add(place.isEmpty() ? "/" : place);
      }
      parts(schema).forEach(part -> visit(place + part.step(), part.schema()));
    }
  }
}
