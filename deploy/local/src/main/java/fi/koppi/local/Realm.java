package fi.koppi.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Who can sign in to the demo realm, and with what, as its committed file says. */
record Realm(Map<String, String> persons, Map<String, String> systems) {

  static Realm read(Path file) {
    try {
      JsonNode realm = new ObjectMapper().readTree(file.toFile());
      Map<String, String> persons = new TreeMap<>();
      for (JsonNode user : realm.path("users")) {
        if (user.has("credentials")) {
          persons.put(
              user.path("username").asText(),
              user.path("credentials").path(0).path("value").asText());
        }
      }
      Map<String, String> systems = new TreeMap<>();
      for (JsonNode client : realm.path("clients")) {
        if (client.path("serviceAccountsEnabled").asBoolean()) {
          systems.put(client.path("clientId").asText(), client.path("secret").asText());
        }
      }
      return new Realm(persons, systems);
    } catch (IOException e) {
      throw new SuiteException("the realm file cannot be read: " + file, e);
    }
  }
}
