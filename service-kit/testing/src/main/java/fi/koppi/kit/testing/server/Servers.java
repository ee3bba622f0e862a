package fi.koppi.kit.testing.server;

import fi.koppi.kit.testing.Stack;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The database and the broker of this JVM, in containers if that was asked for, or else embedded.
 */
public final class Servers {

  private static final String DATABASE = "koppi";
  private static final String OWNER = "koppi_owner";
  private static final String USER = "koppi_app";
  private static final String PASSWORD = "koppi";
  private static final List<Logger> BROKER_LOGS =
      Stream.of("kafka", "org.apache.kafka", "state.change.logger").map(Logger::getLogger).toList();

  private static @Nullable Map<String, String> settings;

  private Servers() {}

  static synchronized Map<String, String> start() throws Exception {
    if (settings == null) {
      BROKER_LOGS.forEach(log -> log.setLevel(Level.WARNING));
      settings = Boolean.getBoolean("koppi.containers") ? containers() : embedded();
    }
    return settings;
  }

  static void restartBroker() {
    if (Boolean.getBoolean("koppi.containers")) {
      throw new UnsupportedOperationException("a container comes back on another port");
    }
    EmbeddedServers.restartBroker();
  }

  private static Map<String, String> embedded() throws Exception {
    return settings(EmbeddedServers.database(), EmbeddedServers.broker());
  }

  private static Map<String, String> containers() throws SQLException {
    return settings(ContainerServers.database(), ContainerServers.broker());
  }

  /**
   * @param server the JDBC address of the superuser
   */
  private static Map<String, String> settings(String server, String broker) throws SQLException {
    createDatabase(server);
    Map<String, String> ready = new HashMap<>();
    ready.put("quarkus.datasource.jdbc.url", server.replaceFirst("/[^/]*$", "/" + DATABASE));
    ready.put(Stack.SUPERUSER, server);
    ready.put("quarkus.datasource.username", USER);
    ready.put("quarkus.datasource.password", PASSWORD);
    ready.put("quarkus.flyway.username", OWNER);
    ready.put("quarkus.flyway.password", PASSWORD);
    ready.put("kafka.bootstrap.servers", broker);
    BROKER_LOGS.forEach(
        log -> ready.put("quarkus.log.category.\"%s\".level".formatted(log.getName()), "WARN"));
    return Map.copyOf(ready);
  }

  // As in production, one role owns the tables and the service signs in as another that owns
  // nothing.
  private static void createDatabase(String server) throws SQLException {
    try (var connection = DriverManager.getConnection(server);
        var statement = connection.createStatement()) {
      for (String role : List.of(OWNER, USER)) {
        statement.execute("create role " + role + " login password '" + PASSWORD + "'");
      }
      statement.execute("create database " + DATABASE + " owner " + OWNER);
    }
  }
}
