package fi.koppi.kit.testing.plans;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.koppi.kit.testing.Stack;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database for plans as its superuser sees it: its rows, and the server's log. */
final class PlanLog implements AutoCloseable {

  private final Connection database;
  private final String file;

  PlanLog() throws SQLException {
    database = connectTo(PlanStack.DATABASE);
    file = one("select pg_current_logfile('jsonlog')");
  }

  /** Runs a script of which the server logs no plan. */
  void run(String script) throws SQLException {
    run(database, script);
  }

  /** Runs scripts of which the server logs no plan, in one of the service's databases. */
  static void run(String name, List<String> scripts) throws SQLException {
    try (Connection database = connectTo(name)) {
      for (String script : scripts) {
        run(database, script);
      }
    }
  }

  private static Connection connectTo(String name) throws SQLException {
    String server = ConfigProvider.getConfig().getValue(Stack.SUPERUSER, String.class);
    return DriverManager.getConnection(server.replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1"));
  }

  private static void run(Connection database, String script) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute("set auto_explain.log_min_duration = -1");
      statement.execute("set synchronous_commit = off");
      statement.execute(script);
      statement.execute("reset synchronous_commit");
    }
  }

  String one(String query) throws SQLException {
    try (var statement = database.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  /** Asks for one value, by a query of which the server logs no plan. */
  synchronized String oneUnseen(String query) throws SQLException {
    run("select");
    String value = one(query);
    run("reset auto_explain.log_min_duration");
    return value;
  }

  long end() throws SQLException {
    return Long.parseLong(one("select size from pg_stat_file('" + file + "')"));
  }

  /** Reads the plans that were logged after the log had the given length. */
  List<Plan> since(long start) throws SQLException {
    // The log is written by a process of its own, which may be behind.
    String mark = "plans until " + UUID.randomUUID();
    run("reset auto_explain.log_min_duration");
    one("select '" + mark + "'");
    String log =
        Awaitility.await("the server's log").until(() -> text(start), text -> text.contains(mark));
    return log.lines().map(Plan::ofLogLine).flatMap(Optional::stream).toList();
  }

  private String text(long start) throws SQLException {
    String query = "select pg_read_binary_file('%s', %d, %d)".formatted(file, start, end() - start);
    try (var statement = database.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return new String(rows.getBytes(1), UTF_8);
    }
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }
}
