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
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The descriptions of fields and of the values of enums, from the files {@code
 * META-INF/contract-words.properties} of the kit and of the service. A key is {@code Schema.field}
 * or {@code Schema.VALUE}; {@code *.field} is for a field that means the same in every schema. What
 * the code itself describes stays.
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
