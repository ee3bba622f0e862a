package fi.koppi.kit.testing.calls;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The OpenAPI document of the service under test, with which calls and answers are compared. */
final class ApiDocument {

  private static final Path COMMITTED = Path.of("contract", "openapi.yaml");
  private static final Path BUILT = Path.of("target", "openapi", "openapi.yaml");
  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
  private static final String SCHEMAS = "#/components/schemas/";
  private static final String DEFINITIONS = "urn:koppi:schemas";
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final JsonNode document;
  private final List<Operation> operations = new ArrayList<>();
  private final SchemaRegistry registry;
  private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

  ApiDocument(JsonNode document) {
    this.document = document;
    document
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(operation -> {
                  if (METHODS.contains(operation.getKey())) {
                    operations.add(
                        new Operation(
                            operation.getKey().toUpperCase(Locale.ROOT),
                            path.getKey(),
                            operation.getValue()));
                  }
                }));
    String definitions =
        readable(
            JSON.createObjectNode()
                .set("$defs", document.path("components").path("schemas"))
                .toString());
    registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(DEFINITIONS, definitions)));
  }

  /**
   * Returns the document that the build for the tests has written; none where what is tested has no
   * contract.
   */
  static Optional<ApiDocument> ofService() {
    return Files.exists(COMMITTED) && Files.exists(BUILT)
        ? Optional.of(new ApiDocument(read(BUILT)))
        : Optional.empty();
  }

  private static JsonNode read(Path file) {
    try {
      return new YAMLMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Operation> operations() {
    return List.copyOf(operations);
  }

  /**
   * Returns the operation that a call reached: the one with its method at the path with the fewest
   * parameters, as OpenAPI says it. There is none where that path has other methods only.
   */
  Optional<Operation> operation(String method, String path) {
    var there = operations.stream().filter(operation -> operation.isAt(path)).toList();
    var fewest = there.stream().mapToInt(Operation::parameters).min();
    return there.stream()
        .filter(operation -> operation.parameters() == fewest.orElseThrow())
        .filter(operation -> operation.method().equals(method))
        .findFirst();
  }

  JsonNode resolved(JsonNode node) {
    JsonNode target = node;
    while (target.has("$ref")) {
      target = document.at(target.path("$ref").asText().substring(1));
    }
    return target;
  }

  List<JsonNode> parameters(Operation operation) {
    return operation.node().path("parameters").valueStream().map(this::resolved).toList();
  }

  JsonNode bodyContent(Operation operation) {
    return resolved(operation.node().path("requestBody")).path("content");
  }

  /** Returns what about an answer the operation does not declare. */
  List<String> undeclared(Operation operation, Answer answer) {
    JsonNode response =
        resolved(operation.node().path("responses").path(String.valueOf(answer.status())));
    if (response.isMissingNode()) {
      return found("status %d is not declared".formatted(answer.status()));
    }
    JsonNode content = response.path("content");
    if (answer.body().isEmpty()) {
      return found();
    }
    if (!content.has(answer.mediaType())) {
      return found(
          "media type %s of status %d is not declared"
              .formatted(answer.mediaType(), answer.status()));
    }
    List<String> findings = found();
    if (answer.mediaType().equals("application/problem+json")) {
      // Standards of others ask for the whole address of a type.
      String type = json(answer.body()).path("type").asText().replaceFirst("^https?://[^/]+", "");
      if (!response.path("description").asText().contains("`" + type + "`")) {
        findings.add(
            "problem type %s of status %d is not declared".formatted(type, answer.status()));
      }
    }
    if (answer.isJson()) {
      violations(content.path(answer.mediaType()).path("schema"), answer.body()).stream()
          .map("the answer does not fit its schema: "::concat)
          .forEach(findings::add);
    }
    return findings;
  }

  // The caller adds what else it finds.
  private static List<String> found(String... findings) {
    return new ArrayList<>(List.of(findings));
  }

  /** Returns what about a JSON value does not fit a schema of this document. */
  List<String> violations(JsonNode schema, String json) {
    if (schema.isMissingNode()) {
      return List.of();
    }
    if (json(json).isMissingNode()) {
      return List.of("it is not one JSON value");
    }
    String text = readable(schema.toString());
    return compiled
        .computeIfAbsent(text, it -> registry.getSchema(it, InputFormat.JSON))
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(error -> error.getInstanceLocation() + " " + error.getMessage())
        .limit(3)
        .toList();
  }

  // Java's \\S knows the white space of ASCII alone, that of JSON Schema all of Unicode's.
  private static String readable(String schema) {
    return schema
        .replace(SCHEMAS, DEFINITIONS + "#/$defs/")
        .replace("\"pattern\":\"\\\\S\"", "\"pattern\":\"[^\\\\s\\\\p{Z}]\"");
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      return JSON.missingNode();
    }
  }

  static ObjectNode object() {
    return JSON.createObjectNode();
  }
}
