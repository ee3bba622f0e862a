package fi.koppi.catalogservice.provider;

import static fi.koppi.catalogservice.provider.ProviderBuilder.aProvider;

import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.testing.LifecycleCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ProviderLifecycleTest {

  private static final Instant AT = Instant.parse("2026-11-02T08:00:00Z");

  private final LifecycleCheck<ProviderStatus> lifecycle =
      LifecycleCheck.of(ProviderStatus.ACTIVE, ProviderStatus::next);

  @TestFactory
  Stream<DynamicTest> providerMovesOnlyAsItsLifecycleSays() {
    return lifecycle.everyMove(ProviderLifecycleTest::move, Refused.class);
  }

  @Test
  void everyStatusOfAProviderIsReachable() {
    lifecycle.everyStatusIsReachable();
  }

  @Test
  void providersLifecycleIsDrawnInTheReadme() throws IOException {
    lifecycle.isDrawnIn(Path.of("README.md"));
  }

  private static void move(ProviderStatus from, ProviderStatus to) {
    var provider = from == ProviderStatus.ACTIVE ? aProvider().build() : aProvider().closed();
    switch (to) {
      case CLOSED -> provider.close(ScheduledActor.of(provider.id()), AT);
      case ACTIVE -> throw new Refused(ProviderProblem.PROVIDER_CLOSED, "no way back");
    }
  }
}
