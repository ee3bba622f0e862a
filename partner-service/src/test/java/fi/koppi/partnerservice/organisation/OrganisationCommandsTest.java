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
  private final List<OrganisationEvent> announced = new ArrayList<>();
  private final OrganisationCommands commands =
      new OrganisationCommands(organisations, announced::add, InstantSource.fixed(NOW));
  private final OrganisationId id = new OrganisationId(UUID.randomUUID());

  @Test
  void registeredOrganisationIsStoredAndAnnounced() {
    var organisation = commands.register(id, anOrganisation().details());

    assertThat(organisations.find(id)).containsSame(organisation);
    assertThat(announced).containsExactly(new OrganisationEvent.Registered(organisation, NOW));
  }

  @Test
  void sameIdIsNotRegisteredTwice() {
    organisations.add(anOrganisation().withId(id).build());

    assertThatExceptionOfType(Refused.class)
        .isThrownBy(
            () -> commands.register(id, anOrganisation().withBusinessId("9999998-4").details()))
        .matches(refused -> refused.type() == OrganisationProblem.ORGANISATION_ALREADY_REGISTERED);
    assertThat(announced).isEmpty();
  }

  @Test
  void sameBusinessIsNotRegisteredTwice() {
    organisations.add(anOrganisation().build());

    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> commands.register(id, anOrganisation().details()))
        .matches(refused -> refused.type() == OrganisationProblem.ORGANISATION_ALREADY_REGISTERED);
  }

  @Test
  void closedOrganisationIsAnnounced() {
    organisations.add(anOrganisation().withId(id).build());

    var organisation = commands.close(id, 0);

    assertThat(organisation.status()).isEqualTo(OrganisationStatus.CLOSED);
    assertThat(announced).containsExactly(new OrganisationEvent.Closed(organisation, NOW));
  }

  @Test
  void organisationThatHasChangedMeanwhileStaysAsItIs() {
    organisations.add(anOrganisation().withId(id).build());

    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> commands.close(id, 7))
        .matches(refused -> refused.type() == CommonProblem.STALE_VERSION);
    assertThat(announced).isEmpty();
  }

  @Test
  void unknownOrganisationCannotBeClosed() {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> commands.close(id, 0))
        .matches(refused -> refused.type() == CommonProblem.NOT_FOUND);
  }
}
