package fi.koppi.kit.start;

import fi.koppi.kit.testing.outage.CableStack;
import java.util.Map;

/** The usual servers, whose database can't be reached while the service starts. */
public class PulledCableStack extends CableStack {

  @Override
  public Map<String, String> start() {
    var settings = super.start();
    cable().pull();
    return settings;
  }
}
