package fi.koppi.kit.http.documents;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The descriptions of fields, of the values of enums and of parameters, from the files {@code
 * META-INF/contract-words.properties} of the kit and of the service. A key is {@code Schema.field}
 * or {@code Schema.VALUE}; {@code *.field} is for a field that means the same in every schema. The
 * key of a query parameter is {@code operationId?name}, or {@code *?name} where it means the same
 * in every operation; that of a path parameter is itself with the segment before it, such as {@code
 * offerings/{id}}. What the code itself describes stays.
 */
final class ContractWords {

  private static final String FILE = "META-INF/contract-words.properties";

  private final Properties words = new Properties();

  ContractWords() {
    try {
      var files = Thread.currentThread().getContextClassLoader().getResources(FILE);
      while (files.hasMoreElements()) {
        try (Reader file =
            new InputStreamReader(files.nextElement().openStream(), StandardCharsets.UTF_8)) {
          words.load(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void addTo(Map<String, Schema> schemas) {
    schemas.forEach((name, schema) -> {
      if (schema.getProperties() != null) {
        schema.getProperties().forEach((field, property) -> describe(name, field, property));
      }
      if (schema.getEnumeration() != null) {
        describeValues(name, schema);
      }
    });
  }

  /** Describes the parameters of the path and of the query. */
  void addTo(String path, Operation operation) {
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(parameter -> describe(path, operation, parameter));
    }
  }

  private void describe(String path, Operation operation, Parameter parameter) {
    if (parameter.getDescription() != null || parameter.getIn() == null) {
      return;
    }
    var name = parameter.getName();
    switch (parameter.getIn()) {
      case PATH -> parameter.setDescription(words.getProperty(withSegmentBefore(path, name)));
      case QUERY ->
          parameter.setDescription(
              words.getProperty(
                  operation.getOperationId() + "?" + name, words.getProperty("*?" + name)));
      case HEADER, COOKIE -> {
        // What is sent in headers is described by those who add it.
      }
    }
  }

  private static String withSegmentBefore(String path, String name) {
    var segments = List.of(path.split("/"));
    var place = segments.indexOf("{" + name + "}");
    return segments.get(place - 1) + "/" + segments.get(place);
  }

  private void describe(String schema, String field, Schema property) {
    if (property.getDescription() == null) {
      property.setDescription(word(schema, field));
    }
  }

  private void describeValues(String name, Schema schema) {
    List<String> lines = new ArrayList<>();
    for (Object value : schema.getEnumeration()) {
      var word = word(name, String.valueOf(value));
      if (word != null) {
        lines.add("- `%s`: %s".formatted(value, word));
      }
    }
    if (!lines.isEmpty()) {
      var values = String.join("\n", lines);
      var own = schema.getDescription();
      schema.setDescription(own == null ? values : own + "\n\n" + values);
    }
  }

  private @Nullable String word(String schema, String part) {
    return words.getProperty(schema + "." + part, words.getProperty("*." + part));
  }
}
