package fi.koppi.kit.testing.plans;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/** The operations of the service's OpenAPI document, and which of them a test called well. */
final class CalledOperations implements Filter {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

  private final Map<String, String> operations = new TreeMap<>();
  private final Set<String> called = new ConcurrentSkipListSet<>();

  CalledOperations() throws IOException {
    JsonNode paths =
        new YAMLMapper().readTree(Path.of("contract", "openapi.yaml").toFile()).path("paths");
    paths
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(operation -> {
                  if (METHODS.contains(operation.getKey())) {
                    operations.put(
                        operation.getKey() + " " + path.getKey(),
                        operation.getValue().path("operationId").asText());
                  }
                }));
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    Response response = context.next(request, expected);
    if (response.statusCode() < 300) {
      String call =
          request.getMethod().toLowerCase(Locale.ROOT)
              + " "
              + URI.create(request.getURI()).getPath();
      operations.keySet().stream()
          .filter(operation -> call.matches(operation.replaceAll("\\{[^}]+}", "[^/]+")))
          .min(
              Comparator.comparingInt(
                  (String operation) -> operation.replaceAll("[^{]", "").length()))
          .ifPresent(operation -> called.add(operations.get(operation)));
    }
    return response;
  }

  Set<String> uncalled() {
    Set<String> uncalled = new TreeSet<>(operations.values());
    uncalled.removeAll(called);
    return uncalled;
  }
}
