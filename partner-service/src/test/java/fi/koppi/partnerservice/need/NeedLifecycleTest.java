package fi.koppi.partnerservice.need;

import static fi.koppi.partnerservice.need.NeedBuilder.AT;
import static fi.koppi.partnerservice.need.NeedBuilder.aNeed;
import static fi.koppi.partnerservice.need.NeedBuilder.employer;

import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.testing.LifecycleCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NeedLifecycleTest {

  private final LifecycleCheck<NeedStatus> lifecycle =
      LifecycleCheck.of(NeedStatus.DRAFT, NeedStatus::next);

  @TestFactory
  Stream<DynamicTest> needMovesOnlyAsItsLifecycleSays() {
    return lifecycle.everyMove(NeedLifecycleTest::move, Refused.class);
  }

  @Test
  void everyStatusOfANeedIsReachable() {
    lifecycle.everyStatusIsReachable();
  }

  @Test
  void needsLifecycleIsDrawnInTheReadme() throws IOException {
    lifecycle.isDrawnIn(Path.of("README.md"));
  }

  private static void move(NeedStatus from, NeedStatus to) {
    var need = needAt(from);
    var by = employer(need.organisation());
    switch (to) {
      case DRAFT -> throw new Refused(NeedProblem.NEED_STATUS, "nothing leads back to a draft");
      case PUBLISHED -> need.publish(by, AT);
      case FILLED -> need.fill(by, AT);
      case WITHDRAWN -> need.withdraw(by, AT);
    }
  }

  private static Need needAt(NeedStatus status) {
    return switch (status) {
      case DRAFT -> aNeed().build();
      case PUBLISHED -> aNeed().published().build();
      case FILLED -> aNeed().published().filled().build();
      case WITHDRAWN -> aNeed().withdrawn().build();
    };
  }
}
