package fi.koppi.kit.http.documents;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Marks the fields that are always there in each schema of a record: all that are not
 * {@code @Nullable}. The compiler checks our code for that, so a caller may rely on it.
 */
final class RequiredFields {

  private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

  private final IndexView classes;

  RequiredFields(IndexView classes) {
    this.classes = classes;
  }

  void addTo(Map<String, Schema> schemas) {
    schemas.forEach((name, schema) -> {
      if (schema.getProperties() != null) {
        SchemaNames.records(classes, name).forEach(record -> require(schema, record));
      }
    });
  }

  private static void require(Schema schema, ClassInfo record) {
    var required = new TreeSet<String>();
    if (schema.getRequired() != null) {
      required.addAll(schema.getRequired());
    }
    record.recordComponents().stream()
        .filter(component -> !component.type().hasAnnotation(NULLABLE))
        .map(RecordComponentInfo::name)
        .filter(schema.getProperties()::containsKey)
        .forEach(required::add);
    schema.setRequired(required.isEmpty() ? null : List.copyOf(required));
  }
}
