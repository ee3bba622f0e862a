package fi.koppi.catalogservice.upgrade;

import fi.koppi.kit.testing.Identity;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;

/** Starts the service on {@link OlderRelease} alone. */
public class OlderReleaseProfile implements QuarkusTestProfile {

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(
        new TestResourceEntry(OlderRelease.class), new TestResourceEntry(Identity.class));
  }

  @Override
  public boolean disableGlobalTestResources() {
    return true;
  }
}
