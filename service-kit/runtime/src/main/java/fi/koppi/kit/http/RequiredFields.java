package fi.koppi.kit.http;

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
 * Says of each schema that stands for a record which fields are always there: all that are not
 * {@code @Nullable}. The compiler holds our code to that, so a caller may rely on it.
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
        records(name).forEach(record -> require(schema, record));
      }
    });
  }

  /** Schemas have simple names; a page's has that of what is on it behind {@code Page}. */
  private List<ClassInfo> records(String schema) {
    return classes.getKnownClasses().stream()
        .filter(ClassInfo::isRecord)
        .filter(record ->
            record.simpleName().equals(schema)
                || (record.name().toString().equals(Page.class.getName())
                    && schema.startsWith(record.simpleName())))
        .toList();
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
