package fi.koppi.local.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.koppi.local.SuiteException;
import fi.koppi.local.home.Ports;
import fi.koppi.local.process.Http;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Signs demo persons and systems in. */
public final class Tokens {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Realm realm;
  private final Ports ports;

  public Tokens(Realm realm, Ports ports) {
    this.realm = realm;
    this.ports = ports;
  }

  /** Returns the access token of the person (by role) or the system (by client id) of this name. */
  public String token(String name) {
    String password = realm.persons().get(name);
    if (password != null) {
      return request(
          Map.of(
              "grant_type",
              "password",
              "client_id",
              "koppi-cli",
              "username",
              name,
              "password",
              password));
    }
    String secret = realm.systems().get(name);
    if (secret != null) {
      return request(
          Map.of("grant_type", "client_credentials", "client_id", name, "client_secret", secret));
    }
    throw new SuiteException(
        "nobody is called "
            + name
            + " here. Persons: "
            + String.join(", ", realm.persons().keySet())
            + ". Systems: "
            + String.join(", ", realm.systems().keySet()));
  }

  private String request(Map<String, String> form) {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(Keycloak.issuer(ports) + "/protocol/openid-connect/token"))
            .timeout(Duration.ofSeconds(10))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encode(form)))
            .build();
    try {
      HttpResponse<String> response = Http.send(request);
      JsonNode answer = JSON.readTree(response.body());
      if (response.statusCode() != 200) {
        throw new SuiteException(
            "Keycloak answered " + response.statusCode() + ": " + response.body());
      }
      return answer.path("access_token").asText();
    } catch (IOException e) {
      throw new SuiteException(
          "Keycloak does not answer on port " + ports.keycloak() + ": is the suite up?", e);
    }
  }

  private static String encode(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field ->
            field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
