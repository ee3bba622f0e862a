package fi.koppi.catalogservice.programme;

import static fi.koppi.catalogservice.programme.ProgrammeBuilder.aProgramme;

import fi.koppi.catalogservice.provider.ScheduledActor;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.testing.LifecycleCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ProgrammeLifecycleTest {

  private final LifecycleCheck<ProgrammeStatus> lifecycle =
      LifecycleCheck.of(ProgrammeStatus.ACTIVE, ProgrammeStatus::next);

  @TestFactory
  Stream<DynamicTest> programmeMovesOnlyAsItsLifecycleSays() {
    return lifecycle.everyMove(ProgrammeLifecycleTest::move, Refused.class);
  }

  @Test
  void everyStatusOfAProgrammeIsReachable() {
    lifecycle.everyStatusIsReachable();
  }

  @Test
  void programmesLifecycleIsDrawnInTheReadme() throws IOException {
    lifecycle.isDrawnIn(Path.of("README.md"));
  }

  private static void move(ProgrammeStatus from, ProgrammeStatus to) {
    var programme = from == ProgrammeStatus.ACTIVE ? aProgramme().build() : aProgramme().retired();
    switch (to) {
      case RETIRED ->
          programme.retire(
              ScheduledActor.of(programme.provider()), Instant.parse("2026-11-02T08:00:00Z"));
      case ACTIVE -> throw new Refused(ProgrammeProblem.PROGRAMME_RETIRED, "no way back");
    }
  }
}
