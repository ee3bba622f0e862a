package fi.koppi.catalogservice.offering;

import static fi.koppi.catalogservice.offering.OfferingBuilder.AT;
import static fi.koppi.catalogservice.offering.OfferingBuilder.EDITOR;
import static fi.koppi.catalogservice.offering.OfferingBuilder.anOffering;

import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.testing.LifecycleCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OfferingLifecycleTest {

  private final LifecycleCheck<OfferingStatus> lifecycle =
      LifecycleCheck.of(OfferingStatus.DRAFT, OfferingStatus::next);

  @TestFactory
  Stream<DynamicTest> offeringMovesOnlyAsItsLifecycleSays() {
    return lifecycle.everyMove(OfferingLifecycleTest::move, Refused.class);
  }

  @Test
  void everyStatusOfAnOfferingIsReachable() {
    lifecycle.everyStatusIsReachable();
  }

  @Test
  void offeringsLifecycleIsDrawnInTheReadme() throws IOException {
    lifecycle.isDrawnIn(Path.of("README.md"));
  }

  private static void move(OfferingStatus from, OfferingStatus to) {
    var offering = anOffering().in(from);
    switch (to) {
      case PUBLISHED -> offering.publish(EDITOR, AT);
      case CLOSED -> offering.close(EDITOR, AT);
      case ARCHIVED -> offering.archive(EDITOR, AT);
      case CANCELLED -> offering.cancel(EDITOR, AT);
      case DRAFT -> throw new Refused(OfferingProblem.OFFERING_STATUS, "no way back");
    }
  }
}
