package fi.koppi.kit.testing.plans;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import fi.koppi.kit.testing.Stack;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The servers of {@link Stack} with a database that no other test uses, in which PostgreSQL writes
 * the plan of each statement to its log as soon as the statement is done.
 */
public class PlanStack extends Stack {

  static final String DATABASE = "koppi_plans";

  private static final String OF_TESTS = "%test.";

  private static final List<String> SETTINGS =
      List.of(
          "session_preload_libraries = 'auto_explain'",
          "auto_explain.log_min_duration = 0",
          "auto_explain.log_analyze = on",
          "auto_explain.log_buffers = on",
          "auto_explain.log_timing = off",
          "auto_explain.log_nested_statements = on",
          "auto_explain.log_format = 'json'",
          // Parallel workers and compiled expressions depend on the machine.
          "max_parallel_workers_per_gather = 0",
          "jit = off");

  @Override
  public Map<String, String> start() {
    Map<String, String> settings = new HashMap<>(super.start());
    String server = requireNonNull(settings.get(SUPERUSER));
    try (var connection = DriverManager.getConnection(server);
        var statement = connection.createStatement()) {
      statement.execute("load 'auto_explain'");
      statement.execute("drop database if exists " + DATABASE + " with (force)");
      statement.execute(
          "create database %s owner %s"
              .formatted(DATABASE, settings.get("quarkus.flyway.username")));
      for (String setting : SETTINGS) {
        statement.execute("alter database " + DATABASE + " set " + setting);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the database for plans can't be made", e);
    }
    settings.putAll(timersThatTestsSwitchOff());
    settings.computeIfPresent(
        "quarkus.datasource.jdbc.url", (name, url) -> url.replaceFirst("/[^/]*$", "/" + DATABASE));
    return settings;
  }

  // A timer that is off is not a job that could be called.
  private static Map<String, String> timersThatTestsSwitchOff() {
    Properties application = application();
    return application.stringPropertyNames().stream()
        .filter(name -> name.startsWith(OF_TESTS) && application.getProperty(name).equals("off"))
        .collect(toMap(name -> name.substring(OF_TESTS.length()), name -> "24h"));
  }
}
