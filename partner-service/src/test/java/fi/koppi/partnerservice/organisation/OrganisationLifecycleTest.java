package fi.koppi.partnerservice.organisation;

import static fi.koppi.partnerservice.organisation.OrganisationBuilder.anOrganisation;

import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.testing.LifecycleCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OrganisationLifecycleTest {

  private static final Instant AT = Instant.parse("2026-11-02T09:00:00Z");

  private final LifecycleCheck<OrganisationStatus> lifecycle =
      LifecycleCheck.of(OrganisationStatus.ACTIVE, OrganisationStatus::next);

  @TestFactory
  Stream<DynamicTest> organisationMovesOnlyAsItsLifecycleSays() {
    return lifecycle.everyMove(OrganisationLifecycleTest::move, Refused.class);
  }

  @Test
  void everyStatusOfAnOrganisationIsReachable() {
    lifecycle.everyStatusIsReachable();
  }

  @Test
  void organisationsLifecycleIsDrawnInTheReadme() throws IOException {
    lifecycle.isDrawnIn(Path.of("README.md"));
  }

  private static void move(OrganisationStatus from, OrganisationStatus to) {
    var organisation =
        from == OrganisationStatus.ACTIVE
            ? anOrganisation().build()
            : anOrganisation().closed().build();
    switch (to) {
      case CLOSED -> organisation.close(AT);
      case ACTIVE -> throw new Refused(OrganisationProblem.ORGANISATION_CLOSED, "no way back");
    }
  }
}
