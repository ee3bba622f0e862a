package fi.koppi.kit.testing.plans;

import static java.util.stream.Collectors.toMap;

import fi.koppi.kit.testing.Stack;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The servers of {@link Stack} with databases that no other test uses, in which PostgreSQL writes
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
    Map<String, String> settings =
        withDatabase(new HashMap<>(super.start()), DATABASE, PlanStack::explaining);
    settings.putAll(timersThatTestsSwitchOff());
    return settings;
  }

  private static List<String> explaining(String database) {
    Stream<String> alterations =
        SETTINGS.stream().map(setting -> "alter database " + database + " set " + setting);
    return Stream.concat(Stream.of("load 'auto_explain'"), alterations).toList();
  }

  /** Returns the databases of the service by the script that fills each. */
  static Map<String, String> scripts() {
    Map<String, String> scripts = new TreeMap<>(Map.of("fill.sql", DATABASE));
    namedDatabases().forEach(name -> scripts.put("fill-" + name + ".sql", DATABASE + "_" + name));
    return scripts;
  }

  // A timer that is off is not a job that could be called.
  private static Map<String, String> timersThatTestsSwitchOff() {
    Properties application = application();
    return application.stringPropertyNames().stream()
        .filter(name -> name.startsWith(OF_TESTS) && application.getProperty(name).equals("off"))
        .collect(toMap(name -> name.substring(OF_TESTS.length()), name -> "24h"));
  }
}
