package fi.koppi.local.database;

import fi.koppi.local.SuiteException;
import fi.koppi.local.home.Ports;
import fi.koppi.local.home.Resources;
import fi.koppi.local.home.Secrets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

/**
 * One database for each service and one for the keys of clients, each with an owner that runs the
 * migrations and an application user that owns nothing and may do only what the migrations grant
 * it. The process that makes the colleges' topics has a user of its own. It is safe to create them
 * again.
 */
public final class Databases {

  public static final String KEYS = "referral_keys";
  static final List<String> NAMES = List.of("catalog", "partner", "referral", KEYS);

  /** The user of the process that makes the colleges' topics, in referral-service's database. */
  public static final String CHANNELS = "admission_channels";

  private final Ports ports;
  private final Secrets secrets;

  public Databases(Ports ports, Secrets secrets) {
    this.ports = ports;
    this.secrets = secrets;
  }

  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + database;
  }

  public static String owner(String database) {
    return database + "_owner";
  }

  public static String application(String database) {
    return database + "_app";
  }

  Connection connectAsSuperuser(String database) throws SQLException {
    return connect(database, "postgres");
  }

  private Connection connect(String database, String user) throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", user);
    login.setProperty("password", secrets.password(user));
    login.setProperty("connectTimeout", "2");
    login.setProperty("loginTimeout", "5");
    return DriverManager.getConnection(url(database), login);
  }

  void create() {
    try (Connection server = connectAsSuperuser("postgres")) {
      for (String name : NAMES) {
        role(server, owner(name));
        role(server, application(name));
        if (!exists(server, "select 1 from pg_database where datname = ?", name)) {
          execute(server, "create database " + name + " owner " + owner(name));
        }
        open(name);
      }
      role(server, CHANNELS);
    } catch (SQLException e) {
      throw new SuiteException("the databases cannot be made: " + e.getMessage(), e);
    }
  }

  /** Grants the process that makes the colleges' topics what it needs; the tables must be there. */
  public void grantToChannels() {
    String referral = "referral";
    try (Connection database = connect(referral, owner(referral))) {
      execute(database, Resources.text("admission-channels.sql").replace("@user@", CHANNELS));
    } catch (SQLException e) {
      throw new SuiteException(
          "the rights of " + CHANNELS + " cannot be granted: " + e.getMessage(), e);
    }
  }

  private void role(Connection server, String role) throws SQLException {
    if (!exists(server, "select 1 from pg_roles where rolname = ?", role)) {
      execute(server, "create role " + role + " login");
    }
    // Our passwords never contain a quote.
    execute(server, "alter role " + role + " password '" + secrets.password(role) + "'");
  }

  private void open(String name) throws SQLException {
    try (Connection database = connectAsSuperuser(name)) {
      String owner = owner(name);
      String application = application(name);
      execute(database, "revoke all on database " + name + " from public");
      execute(database, "grant connect on database " + name + " to " + application);
      execute(database, "alter schema public owner to " + owner);
      execute(database, "revoke all on schema public from public");
      execute(database, "grant usage on schema public to " + application);
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
