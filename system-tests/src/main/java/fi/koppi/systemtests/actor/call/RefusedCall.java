package fi.koppi.systemtests.actor.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.koppi.client.ApiException;

/** Thrown when a REST call was not answered with success; it carries the problem document. */
public final class RefusedCall extends RuntimeException {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final int status;
  private final String type;

  private RefusedCall(int status, String type, String message, Throwable cause) {
    super(message, cause);
    this.status = status;
    this.type = type;
  }

  static RefusedCall of(ApiException answer) {
    JsonNode problem = problem(answer);
    return new RefusedCall(
        answer.getCode(),
        problem.path("type").asText(),
        "%d %s: %s"
            .formatted(
                answer.getCode(),
                problem.path("type").asText("(no problem type)"),
                problem.path("detail").asText(String.valueOf(answer.getMessage()))),
        answer);
  }

  /** Returns the HTTP status, or 0 if there was no answer. */
  public int status() {
    return status;
  }

  /** Returns the problem's type, such as {@code /problems/stale-version}. */
  public String type() {
    return type;
  }

  private static JsonNode problem(ApiException answer) {
    String body = answer.getResponseBody();
    try {
      return JSON.readTree(body == null || body.isBlank() ? "{}" : body);
    } catch (JsonProcessingException e) {
      return JSON.createObjectNode();
    }
  }
}
