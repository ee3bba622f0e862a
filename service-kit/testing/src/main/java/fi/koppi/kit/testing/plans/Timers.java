package fi.koppi.kit.testing.plans;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ClientProxy;
import io.quarkus.scheduler.Scheduler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/** The methods of the service that a clock calls. */
final class Timers {

  private Timers() {}

  /** Calls each of them once, whether its time has come or not. */
  static void runAll() {
    Arc.container().select(Scheduler.class).get().getScheduledJobs().stream()
        .map(job -> job.getMethodDescription())
        .filter(name -> name != null)
        .forEach(Timers::run);
  }

  private static void run(String description) {
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
}
