package fi.koppi.kit.http;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a body of another type than JSON, unless the operation declares what else it reads. The
 * REST layer by itself would make a record of one text from {@code text/plain}, past its rules.
 * Refuses a body in a content coding, too, whatever its type: no operation reads one, and the layer
 * would read what is named {@code gzip} as if it were plain.
 */
class JsonBodies {

  private static final Pattern JSON =
      Pattern.compile("\\s*application/json\\s*(;.*)?", Pattern.CASE_INSENSITIVE);

  @ServerRequestFilter
  public void check(ContainerRequestContext request, ResourceInfo resource) {
    var method = resource.getResourceMethod();
    if (hasBody(method) && isCoded(request.getHeaderString(HttpHeaders.CONTENT_ENCODING))) {
      throw new Refused(
          CommonProblem.UNSUPPORTED_MEDIA_TYPE,
          "Send the body without a Content-Encoding: none is read here.");
    }
    var type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
    if (type != null
        && !type.isBlank()
        && hasBody(method)
        && !method.isAnnotationPresent(Consumes.class)
        && !method.getDeclaringClass().isAnnotationPresent(Consumes.class)
        && !JSON.matcher(type).matches()) {
      throw new Refused(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
    }
  }

  private static boolean isCoded(@Nullable String encoding) {
    return encoding != null
        && Arrays.stream(encoding.split(",", -1))
            .map(String::strip)
            .anyMatch(coding -> !coding.isEmpty() && !coding.equalsIgnoreCase("identity"));
  }

  /** Returns whether a parameter stands for the body: those from elsewhere say where from. */
  private static boolean hasBody(Method method) {
    return Arrays.stream(method.getParameters())
        .anyMatch(parameter ->
            Arrays.stream(parameter.getAnnotations())
                .noneMatch(it ->
                    it.annotationType()
                        .getName()
                        .matches("(jakarta.ws.rs|org.jboss.resteasy)\\..*")));
  }
}
