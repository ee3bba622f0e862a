package fi.koppi.kit.testing.calls;

import fi.koppi.kit.testing.Identity;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/**
 * Starts the service on {@link CallsStack} alone, without a limit on the number of calls and of
 * failed sign-ins. Parked events wait until a call replays them.
 */
public class CallsProfile implements QuarkusTestProfile {

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(CallsStack.class), new TestResourceEntry(Identity.class));
  }

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "koppi.rate-limit.per-second",
        "1000000",
        "koppi.rate-limit.failed-sign-ins-per-minute",
        "1000000",
        "koppi.parked.every",
        "off");
  }

  @Override
  public boolean disableGlobalTestResources() {
    return true;
  }
}
