package fi.koppi.kit.http.documents;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** The roles that may call each operation, as the resources' annotations name them. */
final class AllowedRoles {

  private static final DotName OPERATION =
      DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
  private static final DotName ROLES = DotName.createSimple(RolesAllowed.class);

  private final Map<String, List<String>> roles = new HashMap<>();

  AllowedRoles(IndexView classes) {
    for (var operation : classes.getAnnotations(OPERATION)) {
      if (operation.target().kind() == AnnotationTarget.Kind.METHOD
          && operation.value("operationId") != null) {
        var method = operation.target().asMethod();
        roles.put(operation.value("operationId").asString(), of(method));
      }
    }
  }

  private static List<String> of(MethodInfo method) {
    AnnotationInstance own = method.annotation(ROLES);
    var found = own == null ? method.declaringClass().declaredAnnotation(ROLES) : own;
    return found == null
        ? List.of()
        : Arrays.stream(found.value().asStringArray()).sorted().toList();
  }

  /** Returns who may call an operation that needs a token, in words. */
  String of(Operation operation) {
    var named = roles.getOrDefault(operation.getOperationId(), List.of());
    return named.isEmpty()
        ? "a token with any role"
        : "a token with the role `%s`".formatted(String.join("` or `", named));
  }
}
