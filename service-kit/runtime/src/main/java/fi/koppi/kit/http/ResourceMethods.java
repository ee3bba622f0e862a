package fi.koppi.kit.http;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The methods that the resources of the service have at each address. */
@Provider
@ApplicationScoped
public class ResourceMethods implements DynamicFeature {

  private final List<Operation> operations = new CopyOnWriteArrayList<>();

  /** Notes an operation. The REST layer calls this for each one when it starts. */
  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    var template = pathOf(resource.getResourceClass()) + pathOf(resource.getResourceMethod());
    Arrays.stream(resource.getResourceMethod().getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .flatMap(Stream::ofNullable)
        .forEach(method -> operations.add(Operation.of(method.value(), template)));
  }

  private static String pathOf(AnnotatedElement place) {
    var path = place.getAnnotation(Path.class);
    var value = path == null ? "" : path.value().replaceAll("^/+|/+$", "");
    return value.isEmpty() ? "" : "/" + value;
  }

  /**
   * Returns the methods at an address, with those that every address has: the ones of the template
   * that names most of it, since {@code /offerings/search} is no offering. None means that there is
   * nothing.
   */
  SortedSet<String> at(String path) {
    var found = operations.stream().filter(operation -> operation.isAt(path)).toList();
    var closest = found.stream().max(Comparator.comparingInt(Operation::literals));
    var methods =
        found.stream()
            .filter(it -> it.literals() == closest.orElseThrow().literals())
            .map(Operation::method)
            .collect(toCollection(TreeSet::new));
    if (methods.contains(HttpMethod.GET)) {
      methods.add(HttpMethod.HEAD);
    }
    if (!methods.isEmpty()) {
      methods.add(HttpMethod.OPTIONS);
    }
    return methods;
  }

  /**
   * A method at the addresses that fit a template.
   *
   * @param start what the template names before its first parameter, by which most addresses that
   *     don't fit are known at once
   * @param literals how many characters the template itself names
   */
  private record Operation(String method, String start, Pattern form, int literals) {

    // A parameter may have a form of its own, which may have braces: {number: \d{1,9}}.
    private static final Pattern PARAMETER =
        Pattern.compile("\\{\\s*[\\w.-]+\\s*(?::\\s*((?:[^{}]|\\{[^{}]*})+))?}");

    static Operation of(String method, String template) {
      var form = new StringBuilder();
      int literals = 0;
      int end = 0;
      for (var parameter = PARAMETER.matcher(template); parameter.find(); ) {
        form.append(Pattern.quote(template.substring(end, parameter.start())));
        literals += parameter.start() - end;
        form.append(
            parameter.group(1) == null ? "[^/]+" : "(?:" + parameter.group(1).strip() + ")");
        end = parameter.end();
      }
      form.append(Pattern.quote(template.substring(end)));
      return new Operation(
          method,
          template.replaceFirst("\\{.*", ""),
          Pattern.compile(form.toString()),
          literals + template.length() - end);
    }

    boolean isAt(String path) {
      return path.startsWith(start) && form.matcher(path).matches();
    }
  }
}
