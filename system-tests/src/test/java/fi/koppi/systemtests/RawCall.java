package fi.koppi.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.koppi.local.Suite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A call without a generated client, with any mistake that a test wants. */
public final class RawCall {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Suite suite;
  private final HttpRequest.Builder request;

  private RawCall(Suite suite, String address) {
    this.suite = suite;
    this.request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(30));
  }

  /** The answer to a call. */
  public record Answer(int status, String mediaType, String text) {

    public JsonNode json() {
      try {
        return JSON.readTree(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Returns the type of the problem document. */
    public String problem() {
      return json().path("type").asText();
    }
  }

  /** Begins a call of the service's management port. */
  public static RawCall toManagement(Suite suite, String service, String path) {
    return new RawCall(suite, suite.managementUrl(service) + path);
  }

  public static RawCall to(Suite suite, String service, String path) {
    return new RawCall(suite, suite.serviceUrl(service) + path);
  }

  /** Adds the token of a system or person. */
  public RawCall as(String caller) {
    return with("Authorization", "Bearer " + suite.token(caller));
  }

  public RawCall with(String header, String value) {
    request.header(header, value);
    return this;
  }

  public Answer get() {
    return send(request.GET());
  }

  public Answer post(String body) {
    request.header("Content-Type", "application/json");
    return send(request.POST(BodyPublishers.ofString(body)));
  }

  private static Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
      String mediaType = response.headers().firstValue("Content-Type").orElse("");
      return new Answer(response.statusCode(), mediaType, response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
