package fi.koppi.referralservice.unmetneed;

import fi.koppi.kit.testing.LifecycleCheck;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class UnmetNeedLifecycleTest {

  private final LifecycleCheck<UnmetNeedStatus> lifecycle =
      LifecycleCheck.of(UnmetNeedStatus.OPEN, UnmetNeedStatus::next);

  @Test
  void everyStatusIsReachable() {
    lifecycle.everyStatusIsReachable();
  }

  @Test
  void readmeDrawsTheMachine() throws IOException {
    lifecycle.isDrawnIn(Path.of("README.md"));
  }
}
