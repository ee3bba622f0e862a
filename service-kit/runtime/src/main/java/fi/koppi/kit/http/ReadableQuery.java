package fi.koppi.kit.http;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a query whose parameters cannot all be meant, and names them: a value that is empty where
 * a code, an id, a date or a number belongs, a second value where one is meant, and the same value
 * twice where several may be given. The REST layer would pass by what is empty, as if nothing were
 * asked for, and take the first of several.
 *
 * <p>A text may be empty unless its own rules forbid that: browsers send the fields of a form that
 * nobody has filled in. A cursor may be, too, and means the beginning: whoever reads page after
 * page in a loop has none at first.
 */
class ReadableQuery {

  private final Map<Method, List<Form>> forms = new ConcurrentHashMap<>();

  @ServerRequestFilter
  public void check(ContainerRequestContext request, ResourceInfo resource) {
    var query = request.getUriInfo().getQueryParameters();
    if (query.isEmpty()) {
      return;
    }
    var violations =
        forms.computeIfAbsent(resource.getResourceMethod(), ReadableQuery::formsOf).stream()
            .flatMap(form -> form.violations(query.getOrDefault(form.name(), List.of())))
            .toList();
    if (!violations.isEmpty()) {
      throw new Refused(CommonProblem.VALIDATION_FAILED, violations);
    }
  }

  private static List<Form> formsOf(Method method) {
    return Arrays.stream(method.getParameters())
        .flatMap(parameter -> formsOf(parameter, parameter.getType()))
        .toList();
  }

  /** Returns the form of a parameter, or those of the parameters that a bean gathers. */
  private static Stream<Form> formsOf(AnnotatedElement place, Class<?> type) {
    if (place.isAnnotationPresent(BeanParam.class)) {
      return Arrays.stream(type.getDeclaredFields())
          .flatMap(field -> formsOf(field, field.getType()));
    }
    return Stream.ofNullable(place.getAnnotation(QueryParam.class))
        .map(parameter ->
            new Form(
                parameter.value(),
                Collection.class.isAssignableFrom(type),
                type == String.class && emptyTextIsAllowed(place)));
  }

  private static boolean emptyTextIsAllowed(AnnotatedElement place) {
    var size = place.getAnnotation(Size.class);
    var pattern = place.getAnnotation(Pattern.class);
    return (size == null || size.min() == 0) && (pattern == null || "".matches(pattern.regexp()));
  }

  /**
   * What a parameter may hold.
   *
   * @param many whether several values may be given
   * @param maybeEmpty whether an empty text is a value
   */
  private record Form(String name, boolean many, boolean maybeEmpty) {

    Stream<Violation> violations(List<String> values) {
      if (!maybeEmpty && values.stream().anyMatch(String::isEmpty)) {
        return violation("invalid-value", "must not be blank: give a value or leave it out");
      }
      if (!many && values.size() > 1) {
        return violation("repeated", "has one value: give it once");
      }
      return new HashSet<>(values).size() < values.size()
          ? violation("repeated", "has the same value twice: give each once")
          : Stream.empty();
    }

    private Stream<Violation> violation(String code, String detail) {
      return Stream.of(new Violation("query:" + name, code, detail));
    }
  }
}
