package fi.koppi.kit.http;

import fi.koppi.kit.testing.outage.CableStack;
import java.util.Map;

/** The usual servers, with a broker that accepts connections and never answers. */
public class HangingBroker extends CableStack {

  public HangingBroker() {
    super("kafka.bootstrap.servers");
  }

  @Override
  public Map<String, String> start() {
    var settings = super.start();
    settings.put("koppi.outbox.patience", "2s");
    settings.put("koppi.broker.well-silence", "1s");
    cable().hang();
    return settings;
  }
}
