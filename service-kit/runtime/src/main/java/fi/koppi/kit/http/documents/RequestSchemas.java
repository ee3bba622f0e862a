package fi.koppi.kit.http.documents;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/**
 * Closes the schemas of request bodies: a field that they don't have is refused, except where a
 * record passes by what it doesn't know, as those of imports do: these may hold null, too. A list
 * of codes is a set, in which none is repeated.
 */
final class RequestSchemas {

  private static final DotName TOLERANT = DotName.createSimple(JsonIgnoreProperties.class);

  private final Map<String, Schema> schemas;
  private final IndexView classes;
  private final Set<String> closed = new HashSet<>();

  RequestSchemas(Map<String, Schema> schemas, IndexView classes) {
    this.schemas = schemas;
    this.classes = classes;
  }

  void close(Operation operation) {
    var body = operation.getRequestBody();
    if (body != null && body.getContent() != null) {
      body.getContent().getMediaTypes().values().forEach(content -> close(content.getSchema()));
    }
  }

  private void close(@Nullable Schema schema) {
    if (schema == null) {
      return;
    }
    if (schema.getRef() != null) {
      var name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
      if (closed.add(name)) {
        closeNamed(name, schemas.get(name));
      }
    }
    parts(schema).forEach(this::close);
  }

  private void closeNamed(String name, @Nullable Schema schema) {
    if (schema == null) {
      return;
    }
    if (schema.getProperties() != null && isTolerant(name)) {
      schema.setProperties(nullable(schema.getProperties()));
    } else if (schema.getProperties() != null && schema.getAdditionalPropertiesSchema() == null) {
      schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
      schema.getProperties().values().stream()
          .filter(this::isListOfCodes)
          .forEach(list -> list.setUniqueItems(true));
    }
    close(schema);
  }

  private boolean isListOfCodes(Schema field) {
    var items = field.getItems();
    while (items != null && items.getRef() != null) {
      items = schemas.get(items.getRef().substring(items.getRef().lastIndexOf('/') + 1));
    }
    return items != null
        && items.getType() != null
        && !items.getType().contains(SchemaType.OBJECT)
        && !items.getType().contains(SchemaType.ARRAY);
  }

  private boolean isTolerant(String schema) {
    return classes.getKnownClasses().stream()
        .filter(type -> schema.equals(SchemaNames.of(type)))
        .anyMatch(type -> type.hasDeclaredAnnotation(TOLERANT));
  }

  /** Returns the fields of a document of others, which may hold null in place of a value. */
  private static Map<String, Schema> nullable(Map<String, Schema> fields) {
    Map<String, Schema> nullable = new LinkedHashMap<>();
    fields.forEach((name, field) -> nullable.put(name, nullable(field)));
    return nullable;
  }

  private static Schema nullable(Schema field) {
    if (field.getRef() == null && field.getType() != null) {
      return field.type(
          Stream.concat(field.getType().stream(), Stream.of(SchemaType.NULL)).toList());
    }
    return OASFactory.createSchema()
        .description(field.getDescription())
        .anyOf(
            List.of(
                field.description(null), OASFactory.createSchema().type(List.of(SchemaType.NULL))));
  }

  private static Stream<Schema> parts(Schema schema) {
    var properties =
        schema.getProperties() == null ? Map.<String, Schema>of() : schema.getProperties();
    return Stream.of(
            properties.values().stream(),
            Stream.ofNullable(schema.getItems()),
            Stream.of(schema.getAllOf(), schema.getOneOf(), schema.getAnyOf())
                .filter(Objects::nonNull)
                .flatMap(List::stream))
        .flatMap(it -> it);
  }
}
