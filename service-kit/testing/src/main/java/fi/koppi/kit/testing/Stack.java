package fi.koppi.kit.testing;

import static java.util.Objects.requireNonNull;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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

  private String topics = "";

  @Override
  public void init(Map<String, String> arguments) {
    topics = arguments.getOrDefault("topics", "");
  }

  @Override
  public Map<String, String> start() {
    @SuppressWarnings("unchecked")
    var settings = (Map<String, String>) requireNonNull(servers("start"));
    Set<String> wanted = incomingTopics();
    wanted.addAll(names(topics));
    try (Topics broker = new Topics(requireNonNull(settings.get("kafka.bootstrap.servers")))) {
      broker.create(wanted);
    }
    return settings;
  }

  /**
   * Creates an empty database and points the service's settings at it.
   *
   * @param settled statements that the superuser runs on the server afterwards
   */
  protected static Map<String, String> withDatabase(
      Map<String, String> settings, String database, List<String> settled) {
    String server = requireNonNull(settings.get(SUPERUSER));
    try (var connection = DriverManager.getConnection(server);
        var statement = connection.createStatement()) {
      statement.execute("drop database if exists " + database + " with (force)");
      statement.execute(
          "create database %s owner %s"
              .formatted(database, settings.get("quarkus.flyway.username")));
      for (String sql : settled) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the database " + database + " can't be made", e);
    }
    settings.computeIfPresent(
        "quarkus.datasource.jdbc.url", (name, url) -> url.replaceFirst("/[^/]*$", "/" + database));
    return settings;
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
