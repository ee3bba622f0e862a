package fi.koppi.kit.http.documents;

import static java.util.stream.Collectors.toSet;

import fi.koppi.kit.security.ActsForPerson;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** The operations that need the person for whom a system acts. */
final class ActingPersons {

  private static final DotName OPERATION =
      DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
  private static final DotName ACTS_FOR_PERSON = DotName.createSimple(ActsForPerson.class);

  private final Set<String> operations;

  ActingPersons(IndexView classes) {
    operations =
        classes.getAnnotations(OPERATION).stream()
            .filter(it -> it.target().kind() == AnnotationTarget.Kind.METHOD)
            .filter(it ->
                it.target().asMethod().declaringClass().hasDeclaredAnnotation(ACTS_FOR_PERSON))
            .filter(it -> it.value("operationId") != null)
            .map(it -> it.value("operationId").asString())
            .collect(toSet());
  }

  boolean areNeededBy(Operation operation) {
    return operations.contains(operation.getOperationId());
  }
}
