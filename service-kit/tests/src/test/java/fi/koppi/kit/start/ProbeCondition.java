package fi.koppi.kit.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A condition of the probe service, which a test refuses to fulfil for a while. */
@ApplicationScoped
public class ProbeCondition implements StartCondition {

  private final AtomicBoolean fulfilled;

  ProbeCondition(
      @ConfigProperty(name = "koppi.probe.condition", defaultValue = "true") boolean fulfilled) {
    this.fulfilled = new AtomicBoolean(fulfilled);
  }

  void fulfil() {
    fulfilled.set(true);
  }

  @Override
  public void check() {
    if (!fulfilled.get()) {
      throw new NotFulfilled("the key of the probe");
    }
  }
}
