package fi.koppi.local.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.koppi.local.SuiteException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The persons and systems that can sign in to the demo realm, with their secrets and organisations,
 * read from the realm's file.
 */
public record Realm(
    Map<String, String> persons, Map<String, String> systems, Map<String, String> organisations) {

  public static Realm read(Path file) {
    try {
      JsonNode realm = new ObjectMapper().readTree(file.toFile());
      return new Realm(persons(realm), systems(realm), organisations(realm));
    } catch (IOException e) {
      throw new SuiteException("the realm file cannot be read: " + file, e);
    }
  }

  private static Map<String, String> persons(JsonNode realm) {
    Map<String, String> persons = new TreeMap<>();
    for (JsonNode user : realm.path("users")) {
      if (user.has("credentials")) {
        persons.put(
            user.path("username").asText(),
            user.path("credentials").path(0).path("value").asText());
      }
    }
    return persons;
  }

  private static Map<String, String> systems(JsonNode realm) {
    Map<String, String> systems = new TreeMap<>();
    for (JsonNode client : realm.path("clients")) {
      if (client.path("serviceAccountsEnabled").asBoolean()) {
        systems.put(client.path("clientId").asText(), client.path("secret").asText());
      }
    }
    return systems;
  }

  /** Returns the organisation of each system. */
  private static Map<String, String> organisations(JsonNode realm) {
    Map<String, String> organisations = new TreeMap<>();
    for (JsonNode user : realm.path("users")) {
      if (user.has("serviceAccountClientId")) {
        organisations.put(
            user.path("serviceAccountClientId").asText(),
            user.path("attributes").path("org_id").path(0).asText());
      }
    }
    return organisations;
  }
}
