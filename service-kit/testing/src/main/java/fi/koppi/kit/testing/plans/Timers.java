package fi.koppi.kit.testing.plans;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ClientProxy;
import io.quarkus.scheduler.Scheduler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The methods of the service that a clock calls. While they are open, no clock calls them. */
final class Timers implements AutoCloseable {

  private final Scheduler scheduler = Arc.container().select(Scheduler.class).get();

  Timers() {
    scheduler.pause();
  }

  /** Returns their names, such as {@code Inbox#forget}. */
  List<String> names() {
    return descriptions().stream().map(Timers::nameOf).toList();
  }

  /** Calls the one of this name once, whether its time has come or not. */
  void run(String name) {
    descriptions().stream()
        .filter(description -> nameOf(description).equals(name))
        .forEach(Timers::runDescribed);
  }

  private List<String> descriptions() {
    return scheduler.getScheduledJobs().stream()
        .map(job -> job.getMethodDescription())
        .filter(Objects::nonNull)
        .toList();
  }

  private static String nameOf(String description) {
    return description.replaceFirst("^.*\\.(?=[^.#]+#)", "");
  }

  private static void runDescribed(String description) {
    String type = description.replaceFirst("#.*", "");
    String name = description.replaceFirst(".*#", "");
    try {
      Class<?> declaring = Thread.currentThread().getContextClassLoader().loadClass(type);
      Object bean = ClientProxy.unwrap(Arc.container().select(declaring).get());
      Method method =
          Arrays.stream(declaring.getDeclaredMethods())
              .filter(m -> m.getName().equals(name) && m.getParameterCount() == 0)
              .findFirst()
              .orElseThrow();
      method.setAccessible(true);
      method.invoke(bean);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(description + " fails", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    scheduler.resume();
  }
}
