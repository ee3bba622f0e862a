package fi.koppi.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns Bean Validation's violations into pointers, codes and advice. */
final class ValidationProblems {

  private ValidationProblems() {}

  static HttpProblem of(ConstraintViolationException exception) {
    var violations =
        exception.getConstraintViolations().stream()
            .map(ValidationProblems::violation)
            .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::code))
            .toList();
    return Problems.of(
        CommonProblem.VALIDATION_FAILED, CommonProblem.VALIDATION_FAILED.remedy(), violations);
  }

  private static Violation violation(ConstraintViolation<?> violation) {
    var annotation =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return new Violation(
        parameterName(violation).orElseGet(() -> pointer(violation.getPropertyPath())),
        kebab(annotation),
        violation.getMessage());
  }

  /**
   * Makes a pointer of a path, which consists of the method, the parameter and the fields of the
   * body.
   */
  private static String pointer(Path path) {
    var pointer = new StringBuilder();
    for (var node : path) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }

  /**
   * Returns the name of a parameter that does not come with the body, such as {@code query:limit}.
   */
  private static Optional<String> parameterName(ConstraintViolation<?> violation) {
    var nodes = violation.getPropertyPath().iterator();
    var method = nodes.next();
    if (method.getKind() != ElementKind.METHOD || !nodes.hasNext()) {
      return Optional.empty();
    }
    var types = method.as(Path.MethodNode.class).getParameterTypes().toArray(Class[]::new);
    var index = nodes.next().as(Path.ParameterNode.class).getParameterIndex();
    var field = nodes.hasNext() ? nodes.next().getName() : "";
    return declarations(violation.getRootBeanClass(), method.getName(), types)
        .map(declared -> declared.getParameters()[index])
        .flatMap(parameter ->
            parameter.isAnnotationPresent(BeanParam.class)
                ? fieldsOf(parameter).filter(it -> it.getName().equals(field))
                : Stream.of(parameter))
        .flatMap(ValidationProblems::name)
        .findFirst();
  }

  private static Stream<Field> fieldsOf(Parameter parameter) {
    return Arrays.stream(parameter.getType().getDeclaredFields());
  }

  /**
   * Returns the method in the class and in those above it, since an interceptor's subclass has no
   * annotations.
   */
  private static Stream<Method> declarations(Class<?> type, String name, Class<?>[] types) {
    return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
        .flatMap(at -> Arrays.stream(at.getDeclaredMethods()))
        .filter(method -> method.getName().equals(name))
        .filter(method -> Arrays.equals(method.getParameterTypes(), types));
  }

  private static Stream<String> name(AnnotatedElement parameter) {
    var query = parameter.getAnnotation(QueryParam.class);
    var header = parameter.getAnnotation(HeaderParam.class);
    return Stream.concat(
        Stream.ofNullable(query).map(it -> "query:" + it.value()),
        Stream.ofNullable(header).map(it -> "header:" + it.value()));
  }

  private static String kebab(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }
}
