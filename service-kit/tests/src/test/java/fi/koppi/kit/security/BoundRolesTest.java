package fi.koppi.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.testing.Caller;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Identity.class)
@WithTestResource(Stack.class)
class BoundRolesTest {

  @ParameterizedTest
  @CsvSource({"AUTHORITY, 204", "PLATFORM, 204", "PROVIDER, 403", "EMPLOYER, 403"})
  void partnersAreCoordinatedByAuthoritiesAndThePlatformOnly(OrganisationType type, int status) {
    var caller = Caller.of(type, Roles.PARTNER_COORDINATOR);

    var first = caller.get("/v1/coordination-probes");
    var fromMemory = caller.get("/v1/coordination-probes");

    assertThat(first.statusCode()).isEqualTo(status);
    assertThat(fromMemory.statusCode()).isEqualTo(status);
  }
}
