package fi.koppi.kit.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
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
 */
class AcceptedTypes {

  private static final String PROBLEM = "application/problem+json";
  private static final Pattern PARAMETER = Pattern.compile(";\\s*(?!\\s*q=)[^,;]+=[^,;]*");

  @ServerRequestFilter(preMatching = true)
  public void read(ContainerRequestContext request) {
    List<String> accepted = request.getHeaders().get(HttpHeaders.ACCEPT);
    if (accepted == null) {
      return;
    }
    var types = PARAMETER.matcher(String.join(",", accepted)).replaceAll("");
    if (types.strip().equalsIgnoreCase(PROBLEM)) {
      types = PROBLEM + ", */*;q=0.5";
    } else if (Arrays.stream(types.split(",", -1)).anyMatch(AcceptedTypes::isAnyApplication)) {
      types = MediaType.APPLICATION_JSON + ", " + types;
    }
    request.getHeaders().putSingle(HttpHeaders.ACCEPT, types);
  }

  // One with a weight of its own keeps its place among the others.
  private static boolean isAnyApplication(String type) {
    return type.strip().equalsIgnoreCase("application/*");
  }
}
