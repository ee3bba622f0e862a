package fi.koppi.kit.inbox;

import fi.koppi.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;

/** The consumers of this service, by the name under which events were kept. */
@ApplicationScoped
public class EventConsumers {

  private final Instance<EventConsumer> all;

  EventConsumers(Instance<EventConsumer> all) {
    this.all = all;
  }

  public Optional<EventConsumer> find(String name) {
    return all.stream().filter(consumer -> consumer.name().equals(name)).findFirst();
  }

  public EventConsumer named(String name) {
    return find(name)
        .orElseThrow(() ->
            new Refused(
                ReplayProblem.CONSUMER_GONE, "This release has no consumer named " + name + "."));
  }
}
