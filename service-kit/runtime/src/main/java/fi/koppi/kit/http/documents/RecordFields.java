package fi.koppi.kit.http.documents;

import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/** Finds the components of records that the fields of schemas were made from, and their rules. */
final class RecordFields {

  private RecordFields() {}

  /** Calls the visitor with each field of the schemas and the component that it was made from. */
  static void visit(
      IndexView classes,
      Map<String, Schema> schemas,
      BiConsumer<Schema, RecordComponentInfo> visitor) {
    schemas.forEach((name, schema) -> {
      if (schema.getProperties() != null) {
        SchemaNames.records(classes, name)
            .flatMap(record -> record.recordComponents().stream())
            .filter(component -> schema.getProperties().containsKey(component.name()))
            .forEach(component ->
                visitor.accept(
                    Objects.requireNonNull(schema.getProperties().get(component.name())),
                    component));
      }
    });
  }

  /**
   * Returns the annotations of a name: that of the component, and those of its type's arguments,
   * with which a rule about the items of a list stands.
   */
  static Stream<AnnotationInstance> annotations(RecordComponentInfo component, DotName name) {
    var type = component.type();
    Stream<Type> items =
        type.kind() == Type.Kind.PARAMETERIZED_TYPE
            ? type.asParameterizedType().arguments().stream()
            : Stream.empty();
    return Stream.concat(
        Stream.ofNullable(component.annotation(name)),
        items.flatMap(item -> Stream.ofNullable(item.annotation(name))));
  }
}
