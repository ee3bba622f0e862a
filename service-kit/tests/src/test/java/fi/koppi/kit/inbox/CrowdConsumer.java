package fi.koppi.kit.inbox;

import fi.koppi.kit.event.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** A consumer of many topics, which does what the probe does. */
@ApplicationScoped
public class CrowdConsumer implements EventConsumer {

  private final ProbeConsumer probe;

  CrowdConsumer(ProbeConsumer probe) {
    this.probe = probe;
  }

  public static String topic(String member) {
    return "koppi.crowd." + member + ".v1";
  }

  @Override
  public String name() {
    return "crowd";
  }

  @Override
  public Map<String, Class<? extends Record>> payloads() {
    return probe.payloads();
  }

  @Override
  public void on(ReceivedEvent event) {
    probe.on(event);
  }
}
