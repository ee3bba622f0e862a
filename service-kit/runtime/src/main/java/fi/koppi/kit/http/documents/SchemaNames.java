package fi.koppi.kit.http.documents;

import fi.koppi.kit.http.paging.Page;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Finds the classes that the schemas of a document were made from. */
final class SchemaNames {

  private static final DotName SCHEMA = DotName.createSimple(Schema.class);

  private SchemaNames() {}

  /** Returns the name that the schema of a class has: its own, or the one that it is given. */
  static String of(ClassInfo type) {
    var named = type.declaredAnnotation(SCHEMA);
    return named == null || named.value("name") == null
        ? type.simpleName()
        : named.value("name").asString();
  }

  /**
   * Returns the records of a schema. The schema of a page is named {@code Page} and then by what is
   * on it.
   */
  static Stream<ClassInfo> records(IndexView classes, String schema) {
    return classes.getKnownClasses().stream()
        .filter(ClassInfo::isRecord)
        .filter(record ->
            of(record).equals(schema)
                || (record.name().toString().equals(Page.class.getName())
                    && schema.startsWith(record.simpleName())));
  }
}
