package fi.koppi.partnerservice.organisation;

import static fi.koppi.partnerservice.organisation.OrganisationBuilder.anOrganisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.partnerservice.OrganisationId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrganisationCommandsTest {

  private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

  private final InMemoryOrganisations organisations = new InMemoryOrganisations();
  private final List<OrganisationEvent> told = new ArrayList<>();
  private final OrganisationCommands commands =
      new OrganisationCommands(
          organisations, (event, organisation) -> told.add(event), InstantSource.fixed(NOW));
  private final OrganisationId id = new OrganisationId(UUID.randomUUID());

  @Test
  void registeredOrganisationIsKeptAndTold() {
    var organisation = commands.register(id, anOrganisation().details());

    assertThat(organisations.find(id)).containsSame(organisation);
    assertThat(told).containsExactly(new OrganisationEvent.Registered(id, NOW));
  }

  @Test
  void sameIdIsNotRegisteredTwice() {
    organisations.add(anOrganisation().withId(id).build());

    assertThatExceptionOfType(Refused.class)
        .isThrownBy(
            () -> commands.register(id, anOrganisation().withBusinessId("9999998-4").details()))
        .matches(refused -> refused.type() == OrganisationProblem.ORGANISATION_ALREADY_REGISTERED);
    assertThat(told).isEmpty();
  }

  @Test
  void sameBusinessIsNotRegisteredTwice() {
    organisations.add(anOrganisation().build());

    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> commands.register(id, anOrganisation().details()))
        .matches(refused -> refused.type() == OrganisationProblem.ORGANISATION_ALREADY_REGISTERED);
  }

  @Test
  void closedOrganisationIsTold() {
    organisations.add(anOrganisation().withId(id).build());

    var organisation = commands.close(id, 0);

    assertThat(organisation.status()).isEqualTo(OrganisationStatus.CLOSED);
    assertThat(told).containsExactly(new OrganisationEvent.Closed(id, NOW));
  }

  @Test
  void organisationThatHasChangedMeanwhileStaysAsItIs() {
    organisations.add(anOrganisation().withId(id).build());

    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> commands.close(id, 7))
        .matches(refused -> refused.type() == CommonProblem.STALE_VERSION);
    assertThat(told).isEmpty();
  }

  @Test
  void unknownOrganisationCannotBeClosed() {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> commands.close(id, 0))
        .matches(refused -> refused.type() == CommonProblem.NOT_FOUND);
  }
}
