package fi.koppi.kit.http.documents;

import fi.koppi.kit.security.Callers;
import fi.koppi.kit.security.CallersOf;
import fi.koppi.kit.security.OrganisationType;
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
import org.jspecify.annotations.Nullable;

/** The callers that each operation allows, as the resources' annotations say. */
final class AllowedRoles {

  private static final DotName OPERATION =
      DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
  private static final DotName ROLES = DotName.createSimple(RolesAllowed.class);
  private static final DotName CALLERS = DotName.createSimple(CallersOf.class);

  private final Map<String, Callers> callers = new HashMap<>();

  AllowedRoles(IndexView classes) {
    for (var operation : classes.getAnnotations(OPERATION)) {
      if (operation.target().kind() == AnnotationTarget.Kind.METHOD
          && operation.value("operationId") != null) {
        var method = operation.target().asMethod();
        callers.put(operation.value("operationId").asString(), of(method));
      }
    }
  }

  private static Callers of(MethodInfo method) {
    var roles = annotation(method, ROLES);
    var organisations = annotation(method, CALLERS);
    return Callers.of(
        roles == null ? List.of() : List.of(roles.value().asStringArray()),
        organisations == null
            ? List.of()
            : Arrays.stream(organisations.value().asEnumArray())
                .map(OrganisationType::valueOf)
                .toList());
  }

  private static @Nullable AnnotationInstance annotation(MethodInfo method, DotName name) {
    var own = method.annotation(name);
    return own == null ? method.declaringClass().declaredAnnotation(name) : own;
  }

  /** Returns who may call an operation that needs a token, in words. */
  String of(Operation operation) {
    return callers.getOrDefault(operation.getOperationId(), new Callers(Map.of())).words();
  }
}
