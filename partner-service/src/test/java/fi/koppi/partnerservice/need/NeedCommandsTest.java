package fi.koppi.partnerservice.need;

import static fi.koppi.partnerservice.need.NeedBuilder.aNeed;
import static fi.koppi.partnerservice.need.NeedBuilder.details;
import static fi.koppi.partnerservice.need.NeedBuilder.employer;
import static fi.koppi.partnerservice.organisation.OrganisationBuilder.anOrganisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.ProblemType;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.time.Ids;
import fi.koppi.partnerservice.OrganisationId;
import fi.koppi.partnerservice.organisation.InMemoryOrganisations;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class NeedCommandsTest {

  private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

  private final InMemoryNeeds needs = new InMemoryNeeds();
  private final InMemoryOrganisations organisations = new InMemoryOrganisations();
  private final List<NeedEvent> announced = new ArrayList<>();
  private final InstantSource time = InstantSource.fixed(NOW);
  private final NeedCommands commands =
      new NeedCommands(needs, organisations.queries(), announced::add, new Ids(time), time);
  private final OrganisationId organisation = new OrganisationId(UUID.randomUUID());
  private final Actor employer = employer(organisation);
  private final Actor stranger = employer(new OrganisationId(UUID.randomUUID()));

  @Test
  void draftIsStoredAndAnnounced() {
    organisations.add(anOrganisation().withId(organisation).build());

    var need = commands.draft(organisation, details(), employer);

    assertThat(needs.find(need.id())).containsSame(need);
    assertThat(announced).containsExactly(new NeedEvent.Drafted(need, NOW));
  }

  @Test
  void coordinatorDraftsOnBehalfOfAnOrganisation() {
    organisations.add(anOrganisation().withId(organisation).build());

    var need = commands.draft(organisation, details(), coordinator());

    assertThat(need.organisation()).isEqualTo(organisation);
  }

  @Test
  void strangerCannotDraftForAnOrganisation() {
    organisations.add(anOrganisation().withId(organisation).build());

    assertRefused(CommonProblem.FORBIDDEN, () -> commands.draft(organisation, details(), stranger));
  }

  @Test
  void organisationHasToBeRegisteredFirst() {
    assertRefused(
        NeedProblem.NEED_ORGANISATION_UNKNOWN,
        () -> commands.draft(organisation, details(), employer));
  }

  @Test
  void closedOrganisationCannotDraft() {
    organisations.add(anOrganisation().withId(organisation).closed().build());

    assertRefused(
        NeedProblem.NEED_ORGANISATION_UNKNOWN,
        () -> commands.draft(organisation, details(), employer));
  }

  @Test
  void publishedNeedIsAnnounced() {
    var need = stored(aNeed().of(organisation));

    commands.publish(need.id(), 0, employer);

    assertThat(announced).containsExactly(new NeedEvent.Published(need, NOW));
  }

  @Test
  void filledNeedIsAnnounced() {
    var need = stored(aNeed().of(organisation).published());

    commands.fill(need.id(), 0, employer);

    assertThat(announced).containsExactly(new NeedEvent.Filled(need, NOW));
  }

  @Test
  void withdrawnNeedIsAnnounced() {
    var need = stored(aNeed().of(organisation).published());

    commands.withdraw(need.id(), 0, employer);

    assertThat(announced).containsExactly(new NeedEvent.Withdrawn(need, NOW));
  }

  @Test
  void strangersNeedLooksAsIfItDidNotExist() {
    var need = stored(aNeed().of(organisation).published());

    assertRefused(CommonProblem.NOT_FOUND, () -> commands.withdraw(need.id(), 0, stranger));
  }

  @Test
  void needThatHasChangedMeanwhileStaysAsItIs() {
    var need = stored(aNeed().of(organisation));

    assertRefused(CommonProblem.STALE_VERSION, () -> commands.publish(need.id(), 7, employer));
    assertThat(need.status()).isEqualTo(NeedStatus.DRAFT);
  }

  private Need stored(NeedBuilder builder) {
    var need = builder.build();
    needs.add(need);
    return need;
  }

  private void assertRefused(ProblemType type, ThrowingCallable call) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(call)
        .matches(refused -> refused.type().equals(type));
    assertThat(announced).isEmpty();
  }

  private static Actor coordinator() {
    return new Actor(
        UUID.randomUUID(),
        OrganisationType.AUTHORITY,
        "municipal-system",
        Set.of(Roles.PARTNER_COORDINATOR),
        "coordinator-1");
  }
}
