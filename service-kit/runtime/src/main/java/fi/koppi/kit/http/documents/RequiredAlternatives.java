package fi.koppi.kit.http.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
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

  private static void require(Schema schema, AnnotationInstance named) {
    List<Schema> each =
        Arrays.stream(named.value().asStringArray())
            .map(field -> OASFactory.createSchema().required(List.of(field)))
            .toList();
    var together = named.value("together");
    if (together == null || together.asBoolean()) {
      schema.setAnyOf(each);
    } else {
      schema.setOneOf(each);
    }
  }
}
