package fi.koppi.kit.http.documents;

import fi.koppi.kit.identifier.NoIdentityCode;
import fi.koppi.kit.identifier.OneLine;
import fi.koppi.kit.identifier.PlainText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/**
 * Says in the descriptions of fields which texts are refused ({@link OneLine}, {@link PlainText},
 * {@link NoIdentityCode}). No pattern says it: what invisible characters are differs between the
 * regular expressions of languages.
 */
final class TextRuleWords {

  /** A rule and what is said of it. */
  private record Rule(DotName name, String words) {

    Rule(Class<?> annotation, String words) {
      this(DotName.createSimple(annotation), words);
    }
  }

  // The first two demand what the last one does.
  private static final List<Rule> RULES =
      List.of(
          new Rule(
              OneLine.class, "One line, without invisible characters and personal identity codes."),
          new Rule(
              PlainText.class,
              "No invisible characters but line breaks, and no personal identity codes."),
          new Rule(NoIdentityCode.class, "No personal identity codes."));

  private final IndexView classes;

  TextRuleWords(IndexView classes) {
    this.classes = classes;
  }

  void addTo(Map<String, Schema> schemas) {
    schemas.forEach((name, schema) -> {
      if (schema.getProperties() != null) {
        SchemaNames.records(classes, name)
            .flatMap(record -> record.recordComponents().stream())
            .filter(component -> schema.getProperties().containsKey(component.name()))
            .forEach(component ->
                describe(
                    Objects.requireNonNull(schema.getProperties().get(component.name())),
                    component));
      }
    });
  }

  private static void describe(Schema field, RecordComponentInfo component) {
    RULES.stream()
        .filter(rule -> isUnder(rule.name(), component))
        .findFirst()
        .ifPresent(rule -> describe(field, rule.words()));
  }

  private static void describe(Schema field, String words) {
    var own = field.getDescription();
    if (own == null || own.isBlank()) {
      field.setDescription(words);
    } else if (!own.contains(words)) {
      field.setDescription(own.strip().replaceFirst("[.]?$", ". ") + words);
    }
  }

  // A rule about the items of a list stands with their type.
  private static boolean isUnder(DotName rule, RecordComponentInfo component) {
    var type = component.type();
    Stream<Type> items =
        type.kind() == Type.Kind.PARAMETERIZED_TYPE
            ? type.asParameterizedType().arguments().stream()
            : Stream.empty();
    return component.hasAnnotation(rule) || items.anyMatch(item -> item.hasAnnotation(rule));
  }
}
