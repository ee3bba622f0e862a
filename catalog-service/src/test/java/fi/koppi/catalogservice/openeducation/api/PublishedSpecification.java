package fi.koppi.catalogservice.openeducation.api;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The standard as it was published, if its files lie beside the project. It checks answers against
 * the schema and against the enumerations: the schema accepts any value of these, because they may
 * be extended, but the standard's text requires {@code x-} before other values.
 */
final class PublishedSpecification {

  private static final Path FILE = Path.of("../../shared/data/schemas/oeapi-v6.json");
  private static final String ADDRESS = "https://specification.example/oeapi-v6.json";
  private static final String ENUMERATION = "x-ooapi-extensible-enum";

  private final SchemaRegistry registry;
  private final Map<String, Set<String>> enumerations = new HashMap<>();
  private int answers;

  private PublishedSpecification(String text) {
    registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ADDRESS, text)));
    var document = tree(text);
    collect(document, document);
  }

  static PublishedSpecification orSkip() {
    assumeTrue(Files.exists(FILE), "The Open Education API's document is not beside the project");
    try {
      return new PublishedSpecification(Files.readString(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the rules of the standard that an answer to a GET of the path breaks. */
  List<String> violations(String path, String answer) {
    answers++;
    var violations = breaks(pointer(path), answer);
    foreignWords("", tree(answer), violations);
    return violations;
  }

  /** Returns the rules of the standard that a refusal breaks. */
  List<String> problemViolations(String answer) {
    return breaks("/components/schemas/Problem", answer);
  }

  private List<String> breaks(String schema, String answer) {
    List<String> violations = new ArrayList<>();
    registry
        .getSchema(SchemaLocation.of(ADDRESS + "#" + schema))
        .validate(
            answer,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .forEach(error -> violations.add(error.getInstanceLocation() + " " + error.getMessage()));
    return violations;
  }

  int answers() {
    return answers;
  }

  /** Returns the fields whose type is an enumeration, with the values of that enumeration. */
  Map<String, Set<String>> enumerations() {
    return enumerations;
  }

  private static String pointer(String path) {
    var key = path.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D");
    return "/paths/" + key + "/get/responses/200/content/application~1json/schema";
  }

  private void collect(JsonNode document, JsonNode node) {
    node.path("properties")
        .properties()
        .forEach(field -> words(document, field.getKey(), field.getValue()));
    node.forEach(child -> collect(document, child));
  }

  private void words(JsonNode document, String field, JsonNode schema) {
    var referred = schema.path("$ref").asText();
    var target = referred.startsWith("#") ? document.at(referred.substring(1)) : schema;
    target
        .path(ENUMERATION)
        .forEach(word ->
            enumerations.computeIfAbsent(field, name -> new HashSet<>()).add(word.asText()));
    schema.path("oneOf").forEach(part -> words(document, field, part));
    if (schema.has("items")) {
      words(document, field, schema.path("items"));
    }
  }

  private void foreignWords(String field, JsonNode value, List<String> violations) {
    var known = enumerations.get(field);
    if (value.isTextual()) {
      var word = value.asText();
      if (known != null && !known.contains(word) && !word.startsWith("x-")) {
        violations.add(field + ": " + word + " is not a word of the standard");
      }
      return;
    }
    value.properties().forEach(it -> foreignWords(it.getKey(), it.getValue(), violations));
    if (value.isArray()) {
      value.forEach(item -> foreignWords(field, item, violations));
    }
  }

  private static JsonNode tree(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
