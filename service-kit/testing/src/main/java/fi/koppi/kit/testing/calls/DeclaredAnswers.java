package fi.koppi.kit.testing.calls;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.List;
import java.util.Objects;

/**
 * Fails a test that gets an answer which the called operation does not declare: its status, problem
 * type and media type, and the schema of its body.
 */
final class DeclaredAnswers implements Filter {

  private final ApiDocument document;

  DeclaredAnswers(ApiDocument document) {
    this.document = document;
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    Response response = context.next(request, expected);
    document
        .operation(request.getMethod(), path(request.getURI()))
        .ifPresent(operation -> {
          List<String> undeclared = document.undeclared(operation, answer(response));
          if (!undeclared.isEmpty()) {
            throw new AssertionError(
                "%s answered what its contract does not declare: %s%n%s"
                    .formatted(operation.id(), undeclared, answer(response).shortened()));
          }
        });
    return response;
  }

  private static String path(String uri) {
    return uri.replaceFirst("^[a-z]+://[^/]*", "").replaceFirst("[?#].*$", "");
  }

  private static Answer answer(Response response) {
    return new Answer(
        response.statusCode(),
        Objects.requireNonNullElse(response.contentType(), ""),
        response.asString());
  }
}
