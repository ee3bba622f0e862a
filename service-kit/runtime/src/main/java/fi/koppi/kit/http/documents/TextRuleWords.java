package fi.koppi.kit.http.documents;

import fi.koppi.kit.identifier.NoIdentityCode;
import fi.koppi.kit.identifier.OneLine;
import fi.koppi.kit.identifier.PlainText;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

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
    RecordFields.visit(classes, schemas, TextRuleWords::describe);
  }

  private static void describe(Schema field, RecordComponentInfo component) {
    RULES.stream()
        .filter(rule -> RecordFields.annotations(component, rule.name()).findAny().isPresent())
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
}
