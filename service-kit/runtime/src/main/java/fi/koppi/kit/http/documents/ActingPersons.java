package fi.koppi.kit.http.documents;

import fi.koppi.kit.security.ActsForPerson;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** The need of each operation to know the person for whom a system acts. */
final class ActingPersons {

  private static final DotName OPERATION =
      DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
  private static final DotName ACTS_FOR_PERSON = DotName.createSimple(ActsForPerson.class);

  /** The need of one operation for the header that names the person. */
  enum Need {
    REQUIRED,
    /** A job that reads may leave it out. */
    UNLESS_A_JOB_READS,
    /** It is recorded where it is sent. */
    RECORDED_IF_SENT,
    UNREAD
  }

  private final Map<String, Boolean> operations = new HashMap<>();

  ActingPersons(IndexView classes) {
    for (var operation : classes.getAnnotations(OPERATION)) {
      if (operation.target().kind() == AnnotationTarget.Kind.METHOD
          && operation.value("operationId") != null) {
        var marked =
            operation.target().asMethod().declaringClass().declaredAnnotation(ACTS_FOR_PERSON);
        if (marked != null) {
          boolean jobsMayRead = marked.valueWithDefault(classes, "jobsMayRead").asBoolean();
          operations.put(operation.value("operationId").asString(), jobsMayRead);
        }
      }
    }
  }

  Need of(HttpMethod method, Operation operation) {
    var jobsMayRead = operations.get(operation.getOperationId());
    if (jobsMayRead == null) {
      return method == HttpMethod.GET ? Need.UNREAD : Need.RECORDED_IF_SENT;
    }
    return jobsMayRead && method == HttpMethod.GET ? Need.UNLESS_A_JOB_READS : Need.REQUIRED;
  }
}
