package fi.koppi.kit.testing;

import static java.util.Objects.requireNonNull;

import fi.koppi.kit.testing.server.Servers;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives a service under test a real PostgreSQL and a real Kafka, which start once for all tests of
 * the JVM. It creates the topics that the service reads and those in the argument {@code topics},
 * separated by commas:
 *
 * <pre>{@code
 * @WithTestResource(value = Stack.class, initArgs = @ResourceArg(name = "topics", value = "koppi.a.v1,koppi.b.v1"))
 * }</pre>
 */
public class Stack implements QuarkusTestResourceLifecycleManager {

  /** The setting that holds where a test gets into the database server as its superuser. */
  public static final String SUPERUSER = "koppi.test.superuser-url";

  private static final Pattern TOPIC_OF_CONSUMER = Pattern.compile("koppi\\.consumer\\..+\\.topic");

  // If a service reads topics by a pattern, the test names those that match it.
  private static final Pattern TOPIC = Pattern.compile("[A-Za-z0-9._-]+");

  private static final String URL = "quarkus.datasource.jdbc.url";

  private static final Pattern NAMED_DATABASE =
      Pattern.compile("quarkus\\.datasource\\.([a-z]+)\\.db-kind");

  private String topics = "";

  @Override
  public void init(Map<String, String> arguments) {
    topics = arguments.getOrDefault("topics", "");
  }

  @Override
  public Map<String, String> start() {
    @SuppressWarnings("unchecked")
    var settings = new HashMap<>((Map<String, String>) requireNonNull(servers("start")));
    namedDatabases()
        .forEach(name -> settings.putAll(settingsOf(name, database(settings, name), settings)));
    Set<String> wanted = incomingTopics();
    wanted.addAll(names(topics));
    try (Topics broker = new Topics(requireNonNull(settings.get("kafka.bootstrap.servers")))) {
      broker.create(wanted);
    }
    return settings;
  }

  /** Returns the names of the service's databases beside its first one. */
  protected static Set<String> namedDatabases() {
    return application().stringPropertyNames().stream()
        .map(NAMED_DATABASE::matcher)
        .filter(Matcher::matches)
        .map(setting -> setting.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String url(String name) {
    return "quarkus.datasource." + name + ".jdbc.url";
  }

  private static String database(Map<String, String> settings, String name) {
    var database = "koppi_" + name;
    try (var connection = DriverManager.getConnection(requireNonNull(settings.get(SUPERUSER)));
        var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                "select 1 from pg_database where datname = '" + database + "'")) {
      if (!found.next()) {
        create(statement, database, settings);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the database " + database + " can't be made", e);
    }
    return database;
  }

  private static void create(Statement server, String database, Map<String, String> settings)
      throws SQLException {
    server.execute(
        "create database %s owner %s".formatted(database, settings.get("quarkus.flyway.username")));
  }

  /** Returns the settings of a named database, which has the users of the first one. */
  private static Map<String, String> settingsOf(
      String name, String database, Map<String, String> settings) {
    Map<String, String> own = new HashMap<>();
    own.put(url(name), requireNonNull(settings.get(URL)).replaceFirst("/[^/]*$", "/" + database));
    for (String login : List.of("username", "password")) {
      own.put(
          "quarkus.datasource." + name + "." + login,
          requireNonNull(settings.get("quarkus.datasource." + login)));
      own.put(
          "quarkus.flyway." + name + "." + login,
          requireNonNull(settings.get("quarkus.flyway." + login)));
    }
    return own;
  }

  /**
   * Creates empty databases and points the service's settings at them.
   *
   * @param database the name of the first one, with which the names of the others begin
   * @param settled statements that the superuser runs on the server afterwards, by the name of the
   *     database
   */
  protected static Map<String, String> withDatabase(
      Map<String, String> settings, String database, Function<String, List<String>> settled) {
    pointAtNew(settings, URL, database, settled);
    namedDatabases()
        .forEach(name -> pointAtNew(settings, url(name), database + "_" + name, settled));
    return settings;
  }

  private static void pointAtNew(
      Map<String, String> settings,
      String url,
      String database,
      Function<String, List<String>> settled) {
    String server = requireNonNull(settings.get(SUPERUSER));
    try (var connection = DriverManager.getConnection(server);
        var statement = connection.createStatement()) {
      statement.execute("drop database if exists " + database + " with (force)");
      create(statement, database, settings);
      for (String sql : settled.apply(database)) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the database " + database + " can't be made", e);
    }
    settings.computeIfPresent(
        url, (name, address) -> address.replaceFirst("/[^/]*$", "/" + database));
  }

  @Override
  public void stop() {
    // The next test class uses the servers, too; they end with the JVM.
  }

  /**
   * Stops the broker and starts it again on the same port; a broker in a container cannot be
   * restarted.
   */
  public static void restartBroker() {
    servers("restartBroker");
  }

  // A test's class loader is closed after the test, while the servers go on and load more classes.
  private static @Nullable Object servers(String method) {
    Thread thread = Thread.currentThread();
    ClassLoader loader = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
    try {
      var called =
          ClassLoader.getSystemClassLoader()
              .loadClass(Servers.class.getName())
              .getDeclaredMethod(method);
      called.setAccessible(true);
      return called.invoke(null);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("the servers for the tests fail", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    } finally {
      thread.setContextClassLoader(loader);
    }
  }

  private static Set<String> incomingTopics() {
    Properties application = application();
    Set<String> incoming = new TreeSet<>();
    application.stringPropertyNames().stream()
        .filter(name -> TOPIC_OF_CONSUMER.matcher(name).matches())
        .flatMap(name -> names(application.getProperty(name)).stream())
        .filter(topic -> TOPIC.matcher(topic).matches())
        .forEach(incoming::add);
    return incoming;
  }

  /** Reads the settings of the service under test; without any where it has none. */
  protected static Properties application() {
    Properties application = new Properties();
    try (@Nullable InputStream file =
        Thread.currentThread()
            .getContextClassLoader()
            .getResourceAsStream("application.properties")) {
      if (file != null) {
        application.load(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return application;
  }

  private static Set<String> names(String list) {
    Set<String> names = new TreeSet<>();
    Arrays.stream(list.split(",")).map(String::strip).filter(n -> !n.isEmpty()).forEach(names::add);
    return names;
  }
}
