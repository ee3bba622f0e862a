package fi.koppi.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.StreamSupport;

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
        CommonProblem.VALIDATION_FAILED,
        "See violations for every place that has to be mended.",
        violations);
  }

  private static Violation violation(ConstraintViolation<?> violation) {
    var annotation =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return new Violation(
        pointer(violation.getPropertyPath()), kebab(annotation), violation.getMessage());
  }

  /** The path is method, parameter, then the fields of the body; a bare parameter has no fields. */
  private static String pointer(Path path) {
    var pointer = new StringBuilder();
    var parameter = "";
    for (var node : StreamSupport.stream(path.spliterator(), false).toList()) {
      if (node.getKind() == ElementKind.PARAMETER) {
        parameter = node.getName();
      } else if (node.getKind() != ElementKind.METHOD) {
        if (node.getIndex() != null) {
          pointer.append('/').append(node.getIndex());
        }
        if (node.getKind() == ElementKind.PROPERTY) {
          pointer.append('/').append(node.getName());
        }
      }
    }
    return pointer.isEmpty() ? "query:" + parameter : pointer.toString();
  }

  private static String kebab(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }
}
