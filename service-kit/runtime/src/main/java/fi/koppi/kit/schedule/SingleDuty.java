package fi.koppi.kit.schedule;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.scheduler.Trigger;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one timed work that a process of the service does when {@code koppi.duty} names it by its
 * identity. Such a process reads no topic and runs no other timer; it exists for work that needs
 * rights which the service itself is not to have.
 */
@ApplicationScoped
public class SingleDuty {

  private final Optional<String> duty;
  private final Scheduler scheduler;

  @Inject
  SingleDuty(@ConfigProperty(name = "koppi.duty") Optional<String> duty, Scheduler scheduler) {
    this.duty = duty;
    this.scheduler = scheduler;
  }

  /** Returns whether this process does a single duty, and nothing else of the service. */
  public boolean isSet() {
    return duty.isPresent();
  }

  void pauseOthers(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
    duty.ifPresent(only -> {
      if (scheduler.getScheduledJobs().stream().map(Trigger::getId).noneMatch(only::equals)) {
        throw new IllegalStateException(
            "koppi.duty names no timed work that is switched on: " + only);
      }
      scheduler.getScheduledJobs().stream()
          .map(Trigger::getId)
          .filter(id -> !id.equals(only))
          .forEach(scheduler::pause);
    });
  }
}
