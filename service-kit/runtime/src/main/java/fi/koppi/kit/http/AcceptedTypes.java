package fi.koppi.kit.http;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Reads the {@code Accept} header as callers mean it.
 *
 * <p>{@code application/*} means JSON first, where an operation has several such types: the REST
 * layer would take it for no type and write an object's Java text. Parameters of a type are passed
 * by: JSON is written in UTF-8 whatever {@code charset} somebody asks for, and the layer would name
 * theirs. {@code application/problem+json} alone is what generated clients send for an operation
 * that answers with a file: they name the one JSON type among those that it declares. They take the
 * file, too.
 *
 * <p>What is no type is passed by, such as the lone {@code *} that Java's own client sends: the
 * layer would fail on it.
 *
 * <p>A type with the weight 0 is one that the caller does not accept (RFC 9110 §12.4.2), which the
 * layer would not see. A caller who accepts none of an operation's types gets 406.
 */
class AcceptedTypes {

  private static final String REFUSED_TYPES = AcceptedTypes.class.getName();
  private static final String PROBLEM = "application/problem+json";
  private static final Pattern PARAMETER = Pattern.compile(";\\s*(?!\\s*[qQ]=)[^,;]+=[^,;]*");
  private static final Pattern TYPE =
      Pattern.compile("\\s*[^\\s/;]+/[^\\s/;]+\\s*(;\\s*[qQ]=(\\d+(\\.\\d*)?|\\.\\d+)\\s*)?");
  private static final Pattern REFUSED =
      Pattern.compile("([^;]*);\\s*q=0(\\.0{0,3})?\\s*", Pattern.CASE_INSENSITIVE);

  @ServerRequestFilter(preMatching = true)
  public void read(ContainerRequestContext request) {
    List<String> accepted = request.getHeaders().get(HttpHeaders.ACCEPT);
    if (accepted == null) {
      return;
    }
    var sent = PARAMETER.matcher(String.join(",", accepted)).replaceAll("");
    var types =
        Arrays.stream(sent.split(",", -1))
            .filter(type -> TYPE.matcher(type).matches() && !REFUSED.matcher(type).matches())
            .collect(joining(","));
    var refused = refused(sent);
    if (types.isEmpty()) {
      // Says as little as no header; the layer would read the one that was sent if none were left.
      request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.WILDCARD);
      if (!refused.isEmpty()) {
        throw new Refused(CommonProblem.NOT_ACCEPTABLE);
      }
      return;
    }
    if (types.strip().equalsIgnoreCase(PROBLEM)) {
      types = PROBLEM + ", */*;q=0.5";
    } else if (Arrays.stream(types.split(",", -1)).anyMatch(AcceptedTypes::isAnyApplication)) {
      types = MediaType.APPLICATION_JSON + ", " + types;
    }
    request.getHeaders().putSingle(HttpHeaders.ACCEPT, types);
    request.setProperty(REFUSED_TYPES, refused);
  }

  /** Refuses a call for which every type of its operation has the weight 0. */
  @ServerRequestFilter
  public void check(ContainerRequestContext request, ResourceInfo resource) {
    if (request.getProperty(REFUSED_TYPES) instanceof Set<?> refused
        && !refused.isEmpty()
        && produced(resource).allMatch(type -> refused.contains(type.toLowerCase(Locale.ROOT)))) {
      throw new Refused(CommonProblem.NOT_ACCEPTABLE);
    }
  }

  private static Set<String> refused(String types) {
    return Arrays.stream(types.split(",", -1))
        .map(REFUSED::matcher)
        .filter(Matcher::matches)
        .map(type -> type.group(1).strip().toLowerCase(Locale.ROOT))
        .collect(toSet());
  }

  private static Stream<String> produced(ResourceInfo resource) {
    var own = resource.getResourceMethod().getAnnotation(Produces.class);
    var types = own == null ? resource.getResourceClass().getAnnotation(Produces.class) : own;
    return types == null ? Stream.of(MediaType.WILDCARD) : Arrays.stream(types.value());
  }

  // One with a weight of its own keeps its place among the others.
  private static boolean isAnyApplication(String type) {
    return type.strip().equalsIgnoreCase("application/*");
  }
}
