package fi.koppi.kit.testing.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fi.koppi.kit.http.documents.DocumentedConventions;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;

/** Conditions of the sibling rules that go beyond names and packages. */
final class SiblingConditions {

  private static final String IDEMPOTENT = "fi.koppi.kit.http.idempotency.Idempotent";

  private static final String HEAD = "jakarta.ws.rs.HEAD";
  private static final Map<String, Set<String>> FORBIDDEN_CALLS =
      Map.of(
          "java.util.UUID", Set.of("randomUUID"),
          "java.lang.System", Set.of("currentTimeMillis"),
          "java.time.InstantSource", Set.of("system"),
          "java.time.Clock", Set.of("systemUTC", "systemDefaultZone", "system"));

  private static final Set<String> PROGRAMMATIC =
      Set.of(
          "io.quarkus.narayana.jta.QuarkusTransaction",
          "jakarta.transaction.UserTransaction",
          "jakarta.transaction.TransactionManager");

  /** An interface that a persistence adapter implements, which makes it a port of storage. */
  static final DescribedPredicate<JavaClass> STORAGE_PORT =
      DescribedPredicate.describe(
          "are implemented by storage",
          type ->
              type.isInterface()
                  && type.getPackageName().startsWith("fi.koppi.")
                  && type.getAllSubclasses().stream()
                      .anyMatch(subclass -> subclass.getPackageName().contains(".persistence")));

  static final DescribedPredicate<JavaMethodCall> READS_THE_CLOCK_OR_MAKES_AN_ID =
      DescribedPredicate.describe(
          "reads the clock or makes an id by itself",
          call -> isForbidden(call.getTargetOwner().getName(), call.getName()));

  static final ArchCondition<JavaClass> IMPLEMENT_A_PORT_OF_THEIR_FEATURE =
      new ArchCondition<>("implement a port of their feature") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
          String feature = type.getPackageName().replaceFirst("\\.[^.]+$", "");
          boolean implementsPort =
              type.getAllRawInterfaces().stream()
                  .map(JavaClass::getPackageName)
                  // A port may lie in a room of the feature.
                  .anyMatch(port -> port.equals(feature) || port.startsWith(feature + "."));
          events.add(
              new SimpleConditionEvent(
                  type, implementsPort, type.getName() + " implements no interface of " + feature));
        }
      };

  static final ArchCondition<JavaClass> FOLLOW_OR_IMPLEMENT_A_PORT_OF_THEIR_FEATURE =
      new ArchCondition<>("follow events, or implement a port of their feature") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
          if (!type.getSimpleName().endsWith("Follower")) {
            IMPLEMENT_A_PORT_OF_THEIR_FEATURE.check(type, events);
          }
        }
      };

  static final ArchCondition<JavaClass> BEGIN_NO_TRANSACTION =
      new ArchCondition<>("begin no transaction") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
          events.add(
              new SimpleConditionEvent(
                  type,
                  !beginsTransaction(type),
                  type.getName() + " begins a transaction of its own"));
        }
      };

  static final ArchCondition<JavaMethod> BE_IDEMPOTENT_OR_A_QUERY =
      new ArchCondition<>("be @Idempotent, or be marked as a query by @Extension") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
          boolean idempotent =
              method.isAnnotatedWith(IDEMPOTENT) || method.getOwner().isAnnotatedWith(IDEMPOTENT);
          events.add(
              new SimpleConditionEvent(
                  method,
                  idempotent || isQuery(method),
                  method.getFullName() + " can neither be repeated nor is it a query"));
        }
      };

  /** HEAD runs the method of GET unless the class has one of its own. */
  static final ArchCondition<JavaMethod> CHANGE_NOTHING_BY_HEAD =
      new ArchCondition<>("call no command, or be accompanied by a method for HEAD") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
          boolean commands =
              method.getMethodCallsFromSelf().stream()
                  .anyMatch(call -> call.getTargetOwner().getSimpleName().endsWith("Commands"));
          boolean head =
              method.getOwner().getMethods().stream()
                  .anyMatch(other -> other.isAnnotatedWith(HEAD) && samePath(other, method));
          events.add(
              new SimpleConditionEvent(
                  method, !commands || head, method.getFullName() + " changes something by HEAD"));
        }
      };

  private SiblingConditions() {}

  private static boolean samePath(JavaMethod one, JavaMethod other) {
    return path(one).equals(path(other));
  }

  private static Optional<String> path(JavaMethod method) {
    return method.tryGetAnnotationOfType(Path.class).map(Path::value);
  }

  private static boolean beginsTransaction(JavaClass type) {
    return begins(type.tryGetAnnotationOfType(Transactional.class))
        || type.getMethods().stream()
            .anyMatch(method -> begins(method.tryGetAnnotationOfType(Transactional.class)))
        || type.getDirectDependenciesFromSelf().stream()
            .anyMatch(dependency -> PROGRAMMATIC.contains(dependency.getTargetClass().getName()));
  }

  private static boolean begins(Optional<Transactional> annotation) {
    return annotation.map(transactional -> transactional.value() != TxType.MANDATORY).orElse(false);
  }

  private static boolean isQuery(JavaMethod method) {
    return method
        .tryGetAnnotationOfType(Extension.class)
        .map(extension -> extension.name().equals(DocumentedConventions.QUERY))
        .orElse(false);
  }

  private static boolean isForbidden(String type, String method) {
    boolean now = type.startsWith("java.time.") && method.equals("now");
    return now || FORBIDDEN_CALLS.getOrDefault(type, Set.of()).contains(method);
  }
}
