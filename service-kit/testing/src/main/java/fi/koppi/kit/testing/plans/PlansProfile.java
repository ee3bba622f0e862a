package fi.koppi.kit.testing.plans;

import fi.koppi.kit.testing.Identity;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;

/** Starts the service on {@link PlanStack} alone, without the servers of its other tests. */
public class PlansProfile implements QuarkusTestProfile {

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(PlanStack.class), new TestResourceEntry(Identity.class));
  }

  @Override
  public boolean disableGlobalTestResources() {
    return true;
  }
}
