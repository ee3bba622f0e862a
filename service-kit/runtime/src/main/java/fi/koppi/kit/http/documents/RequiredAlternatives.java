package fi.koppi.kit.http.documents;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Writes {@link Alternatives} into the schemas of the records that have them. */
final class RequiredAlternatives {

  private static final DotName ALTERNATIVES = DotName.createSimple(Alternatives.class);

  private final IndexView classes;

  RequiredAlternatives(IndexView classes) {
    this.classes = classes;
  }

  void addTo(Map<String, Schema> schemas) {
    schemas.forEach((name, schema) ->
        SchemaNames.records(classes, name)
            .map(record -> record.declaredAnnotation(ALTERNATIVES))
            .filter(named -> named != null)
            .forEach(named -> require(schema, named)));
  }

  // As a number of properties: alternatives by oneOf or anyOf would become wrappers in generated
  // clients, without the fields.
  private static void require(Schema schema, AnnotationInstance named) {
    var required = schema.getRequired() == null ? List.<String>of() : schema.getRequired();
    Set<String> optional = new TreeSet<>(schema.getProperties().keySet());
    optional.removeAll(required);
    if (!optional.equals(Set.of(named.value().asStringArray()))) {
      throw new IllegalStateException(
          "alternatives have to be all fields that may be left out: " + named.target());
    }
    schema.setMinProperties(required.size() + 1);
    var together = named.value("together");
    if (together != null && !together.asBoolean()) {
      schema.setMaxProperties(required.size() + 1);
    }
  }
}
