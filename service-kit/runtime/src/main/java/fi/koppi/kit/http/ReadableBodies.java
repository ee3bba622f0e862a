package fi.koppi.kit.http;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a body that the operation would not read as its sender means it.
 *
 * <ul>
 *   <li>An operation without a body takes none, not even {@code {}}: whoever sends one means
 *       something by it that would be passed by. Clients that send a length of 0 have no body.
 *   <li>A body that may be left out, which its {@code @Nullable} says, needs no type where it is
 *       left out, as it was before the operation read one.
 *   <li>A body has the type JSON, unless the operation declares what else it reads. The REST layer
 *       by itself would make a record of one text from {@code text/plain}, past its rules.
 *   <li>JSON is in UTF-8 (RFC 8259 §8.1). The layer would read what is named as UTF-16 as if it
 *       were UTF-8. A file that an operation reads as such shows by its bytes what it is in.
 *   <li>No body is in a content coding: no operation reads one, and the layer would read what is
 *       named {@code gzip} as if it were plain.
 * </ul>
 *
 * <p>One way stays open: a body that HTTP/2 carries without naming its length is passed by where
 * none belongs.
 */
class ReadableBodies {

  // Before the limit of a body's size: where none belongs, no size is right.
  private static final int BEFORE_ITS_LIMIT = Priorities.USER - 100;

  private static final Pattern JSON =
      Pattern.compile("\\s*application/json\\s*(;.*)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]*)", Pattern.CASE_INSENSITIVE);

  @ServerRequestFilter(priority = BEFORE_ITS_LIMIT)
  public void check(ContainerRequestContext request, ResourceInfo resource) {
    var method = resource.getResourceMethod();
    if (!readsBody(method)) {
      refuseAny(request);
      return;
    }
    if (isCoded(request.getHeaderString(HttpHeaders.CONTENT_ENCODING))) {
      throw new Refused(
          CommonProblem.UNSUPPORTED_MEDIA_TYPE,
          "Send the body without a Content-Encoding: none is read here.");
    }
    var type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
    if (type == null && !hasBody(request) && mayLackBody(method)) {
      // Without a type the REST layer refuses even what is not there.
      request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
    }
    if (type != null && !type.isBlank() && readsJsonOnly(method)) {
      refuseOtherThanJson(type);
    }
  }

  private static void refuseAny(ContainerRequestContext request) {
    if (hasBody(request)) {
      throw new Refused(
          CommonProblem.MALFORMED_REQUEST, "This operation takes no body: send the call without.");
    }
  }

  private static boolean hasBody(ContainerRequestContext request) {
    return request.getLength() > 0 || request.getHeaderString("Transfer-Encoding") != null;
  }

  private static void refuseOtherThanJson(String type) {
    if (!JSON.matcher(type).matches()) {
      throw new Refused(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
    }
    var charset = CHARSET.matcher(type);
    if (charset.find() && !charset.group(1).equalsIgnoreCase("utf-8")) {
      throw new Refused(
          CommonProblem.UNSUPPORTED_MEDIA_TYPE,
          "Send JSON in UTF-8, and Content-Type: application/json without another charset.");
    }
  }

  private static boolean isCoded(@Nullable String encoding) {
    return encoding != null
        && Arrays.stream(encoding.split(",", -1))
            .map(String::strip)
            .anyMatch(coding -> !coding.isEmpty() && !coding.equalsIgnoreCase("identity"));
  }

  private static boolean readsJsonOnly(Method method) {
    return !method.isAnnotationPresent(Consumes.class)
        && !method.getDeclaringClass().isAnnotationPresent(Consumes.class);
  }

  private static boolean readsBody(Method method) {
    return bodies(method).findAny().isPresent();
  }

  private static boolean mayLackBody(Method method) {
    return bodies(method)
        .anyMatch(body -> body.getAnnotatedType().isAnnotationPresent(Nullable.class));
  }

  /**
   * Returns the parameter that stands for the body, if any: those from elsewhere say where from.
   */
  private static Stream<Parameter> bodies(Method method) {
    return Arrays.stream(method.getParameters())
        .filter(parameter ->
            Arrays.stream(parameter.getAnnotations())
                .noneMatch(it ->
                    it.annotationType()
                        .getName()
                        .matches("(jakarta.ws.rs|org.jboss.resteasy)\\..*")));
  }
}
