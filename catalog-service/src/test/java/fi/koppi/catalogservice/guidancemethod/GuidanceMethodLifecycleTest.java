package fi.koppi.catalogservice.guidancemethod;

import fi.koppi.catalogservice.GuidanceMethodId;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.LifecycleCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GuidanceMethodLifecycleTest {

  private final LifecycleCheck<GuidanceMethodStatus> lifecycle =
      LifecycleCheck.of(GuidanceMethodStatus.ACTIVE, GuidanceMethodStatus::next);

  @TestFactory
  Stream<DynamicTest> methodMovesOnlyAsItsLifecycleSays() {
    return lifecycle.everyMove(GuidanceMethodLifecycleTest::move, Refused.class);
  }

  @Test
  void everyStatusOfAMethodIsReachable() {
    lifecycle.everyStatusIsReachable();
  }

  @Test
  void methodLifecycleIsDrawnInTheReadme() throws IOException {
    lifecycle.isDrawnIn(Path.of("README.md"));
  }

  private static void move(GuidanceMethodStatus from, GuidanceMethodStatus to) {
    var method =
        GuidanceMethod.add(
            new GuidanceMethodId(UUID.randomUUID()),
            new GuidanceMethodDetails(
                new LocalizedText("Urakortit", null, null),
                new LocalizedText("Vahvuuksien sanoittaminen", null, null),
                null,
                List.of(),
                List.of(),
                null),
            null,
            new Actor(
                UUID.randomUUID(),
                OrganisationType.PROVIDER,
                "test",
                Set.of(Roles.CATALOG_EDITOR),
                null),
            Instant.parse("2026-11-02T08:00:00Z"));
    if (from == GuidanceMethodStatus.RETIRED) {
      method.retire();
    }
    switch (to) {
      case RETIRED -> method.retire();
      case ACTIVE ->
          throw new Refused(GuidanceMethodProblem.GUIDANCE_METHOD_RETIRED, "no way back");
    }
  }
}
