package fi.koppi.kit.http.documents;

import static java.util.stream.Collectors.joining;

import fi.koppi.kit.identifier.EscoConcept;
import fi.koppi.kit.identifier.MaxLength;
import fi.koppi.kit.identifier.VisibleText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Writes into the fields of schemas the rules of ours that no library knows: the most characters of
 * a name or title in each language ({@link MaxLength}), and the kinds of ESCO concept that are
 * meant ({@link EscoConcept}).
 */
final class OwnRules {

  private static final DotName MAX_LENGTH = DotName.createSimple(MaxLength.class);
  private static final DotName CONCEPT = DotName.createSimple(EscoConcept.class);

  // Properties beside the reference would make a type of their own in generated clients.
  private static final String LANGUAGES = "^(fi|sv|en)$";

  private final IndexView classes;

  OwnRules(IndexView classes) {
    this.classes = classes;
  }

  void addTo(Map<String, Schema> schemas) {
    RecordFields.visit(classes, schemas, OwnRules::describe);
  }

  private static void describe(Schema field, RecordComponentInfo component) {
    var length = component.annotation(MAX_LENGTH);
    if (length != null) {
      field.addPatternProperty(LANGUAGES, text(length.value().asInt()));
    }
    RecordFields.annotations(component, CONCEPT)
        .findFirst()
        .ifPresent(concept -> {
          var values = field.getItems() == null ? field : field.getItems();
          values.setPattern(pattern(concept));
        });
  }

  private static Schema text(int most) {
    return OASFactory.createSchema()
        .type(List.of(SchemaType.STRING))
        .maxLength(most)
        .pattern(VisibleText.PATTERN);
  }

  private static String pattern(AnnotationInstance concept) {
    return Arrays.stream(concept.value().asEnumArray())
        .map(kind -> kind.toLowerCase(Locale.ROOT))
        .sorted()
        .collect(joining("|", "^http://data\\.europa\\.eu/esco/(", ")/"));
  }
}
