package fi.koppi.kit.testing;

import static java.util.Objects.requireNonNull;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives a service under test a real PostgreSQL and a real Kafka, started once for all tests of the
 * JVM. Topics that the service listens to are made, and whatever the argument {@code topics} names,
 * separated by commas:
 *
 * <pre>{@code
 * @WithTestResource(value = Stack.class, initArgs = @ResourceArg(name = "topics", value = "koppi.a.v1,koppi.b.v1"))
 * }</pre>
 */
public class Stack implements QuarkusTestResourceLifecycleManager {

  /** The setting that holds where a test gets into the database server as its superuser. */
  public static final String SUPERUSER = "koppi.test.superuser-url";

  private static final Pattern LISTENED =
      Pattern.compile("mp\\.messaging\\.incoming\\..+\\.topics?");

  // Where a service listens to a pattern, the test names the topics that match it.
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
    Set<String> wanted = listenedTopics();
    wanted.addAll(names(topics));
    try (Topics broker = new Topics(requireNonNull(settings.get("kafka.bootstrap.servers")))) {
      broker.create(wanted);
    }
    return settings;
  }

  @Override
  public void stop() {
    // The servers serve the next test class too; they end with the JVM.
  }

  /** Ends the broker and starts it again in its place; containers can't be treated so. */
  public static void restartBroker() {
    servers("restartBroker");
  }

  // A test's class loader is closed after it, while the servers go on and load more classes.
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

  private static Set<String> listenedTopics() {
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
    Set<String> listened = new TreeSet<>();
    application.stringPropertyNames().stream()
        .filter(name -> LISTENED.matcher(name).matches())
        .flatMap(name -> names(application.getProperty(name)).stream())
        .filter(topic -> TOPIC.matcher(topic).matches())
        .forEach(listened::add);
    return listened;
  }

  private static Set<String> names(String list) {
    Set<String> names = new TreeSet<>();
    Arrays.stream(list.split(",")).map(String::strip).filter(n -> !n.isEmpty()).forEach(names::add);
    return names;
  }
}
