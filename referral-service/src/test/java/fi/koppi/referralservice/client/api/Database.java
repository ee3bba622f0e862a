package fi.koppi.referralservice.client.api;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database past the service: as the user that the service has, or as the owner. */
public final class Database {

  private Database() {}

  /**
   * Connects as the service's own user, in a transaction that is rolled back when the connection
   * closes.
   */
  public static Connection asService() throws SQLException {
    return connect("quarkus.datasource.", "quarkus.datasource.");
  }

  /** Connects as the owner of the tables, who may see every row. */
  public static Connection asOwner() throws SQLException {
    var connection = connect("quarkus.datasource.", "quarkus.flyway.");
    select(connection, "select set_config('koppi.side', 'SYSTEM', true)");
    return connection;
  }

  /** Executes statements as the owner of the tables, in one transaction that is committed. */
  public static void executeAsOwner(String... statements) throws SQLException {
    try (var owner = asOwner();
        var prepared = owner.createStatement()) {
      for (var statement : statements) {
        prepared.execute(statement);
      }
      owner.commit();
    }
  }

  /** Connects to the keys' database as the service's own user, in such a transaction. */
  public static Connection keysAsService() throws SQLException {
    return connect("quarkus.datasource.keys.", "quarkus.datasource.keys.");
  }

  /** Connects to the keys' database as the owner of its tables. */
  public static Connection keysAsOwner() throws SQLException {
    return connect("quarkus.datasource.keys.", "quarkus.flyway.keys.");
  }

  /** Sets the settings that the service sets at the beginning of a transaction. */
  public static void serve(Connection connection, String side, UUID organisation)
      throws SQLException {
    select(
        connection,
        "select set_config('koppi.side', '%s', true), set_config('koppi.organisation', '%s', true)"
            .formatted(side, organisation));
  }

  /** Returns the first column of each row. */
  public static List<String> select(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  public static void update(Connection connection, String statement) throws SQLException {
    try (var prepared = connection.createStatement()) {
      prepared.executeUpdate(statement);
    }
  }

  /** Inserts a client with only the columns that a row must have. */
  public static void insertClient(Connection connection, UUID client, UUID authority)
      throws SQLException {
    update(
        connection,
        """
        insert into client (id, version, organisation_id, status, languages, contact_mode,
          sealed, registered_at)
        values ('%s', 0, '%s', 'ACTIVE', '[]', 'RELAY', '{}', now())\
        """
            .formatted(client, authority));
  }

  private static Connection connect(String database, String login) throws SQLException {
    var config = ConfigProvider.getConfig();
    var connection =
        DriverManager.getConnection(
            config.getValue(database + "jdbc.url", String.class),
            config.getValue(login + "username", String.class),
            config.getValue(login + "password", String.class));
    connection.setAutoCommit(false);
    return connection;
  }
}
