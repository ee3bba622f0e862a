package fi.koppi.catalogservice.campus;

import fi.koppi.catalogservice.CampusId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.provider.details.Validity;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.testing.LifecycleCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CampusLifecycleTest {

  private final LifecycleCheck<CampusStatus> lifecycle =
      LifecycleCheck.of(CampusStatus.OPEN, CampusStatus::next);

  @TestFactory
  Stream<DynamicTest> campusMovesOnlyAsItsLifecycleSays() {
    return lifecycle.everyMove(CampusLifecycleTest::move, Refused.class);
  }

  @Test
  void everyStatusOfACampusIsReachable() {
    lifecycle.everyStatusIsReachable();
  }

  @Test
  void campusLifecycleIsDrawnInTheReadme() throws IOException {
    lifecycle.isDrawnIn(Path.of("README.md"));
  }

  private static void move(CampusStatus from, CampusStatus to) {
    var campus =
        Campus.add(
            new CampusId(UUID.randomUUID()),
            new ProviderId(UUID.randomUUID()),
            new CampusDetails(
                new LocalizedText("Rannan kampus", null, null),
                new MunicipalityCode("638"),
                null,
                null,
                null,
                Validity.ALWAYS),
            Instant.parse("2026-11-02T08:00:00Z"));
    if (from == CampusStatus.CLOSED) {
      campus.close();
    }
    switch (to) {
      case CLOSED -> campus.close();
      case OPEN -> throw new Refused(CampusProblem.CAMPUS_CLOSED, "no way back");
    }
  }
}
