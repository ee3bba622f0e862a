package fi.koppi.kit.testing.calls;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/**
 * One operation of an OpenAPI document.
 *
 * @param method in capitals, such as {@code GET}
 * @param path with its parameters in braces
 */
record Operation(String method, String path, JsonNode node) {

  private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

  String id() {
    return node.path("operationId").asText();
  }

  boolean isPublic() {
    return node.path("security").isEmpty();
  }

  int parameters() {
    return (int) PARAMETER.matcher(path).results().count();
  }

  boolean isAt(String calledPath) {
    return calledPath.matches(PARAMETER.matcher(path).replaceAll("[^/]+"));
  }
}
