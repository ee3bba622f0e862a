package fi.koppi.referralservice.client;

import static fi.koppi.referralservice.client.Clientele.ESPOO;
import static fi.koppi.referralservice.client.Clientele.PORVOO;
import static fi.koppi.referralservice.client.Clientele.aino;
import static fi.koppi.referralservice.client.Clientele.coachOf;
import static fi.koppi.referralservice.client.Clientele.college;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.kit.identifier.PersonId;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.ProblemType;
import fi.koppi.kit.problem.Refused;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.client.team.Administration;
import fi.koppi.referralservice.client.team.Assignment;
import fi.koppi.referralservice.client.team.HandedPortfolio;
import fi.koppi.referralservice.client.team.PortfolioHandover;
import fi.koppi.referralservice.client.team.TeamMembership;
import fi.koppi.referralservice.client.team.TeamRole;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TeamCommandsTest {

  /** The day of {@link Clientele#NOW}. */
  private static final LocalDate TODAY = LocalDate.parse("2027-01-11");

  private final Clientele clientele = new Clientele();
  private final ClientId client = register("a-1");

  @Test
  void coachIsResponsibleFromTodayUnlessAnotherDayIsNamed() {
    coach(client, "coach-1", null);

    assertThat(responsible(client, TODAY)).containsExactly("coach-1");
    assertThat(responsible(client, TODAY.minusDays(1))).isEmpty();
    assertThat(clientele.remembered.actions).contains(ClientAction.TEAM_MEMBER_ASSIGNED);
  }

  @Test
  void anotherCoachTakesThePlaceOfThePresentOne() {
    coach(client, "coach-1", TODAY);

    coach(client, "coach-2", TODAY.plusDays(10));

    assertThat(responsible(client, TODAY.plusDays(9))).containsExactly("coach-1");
    assertThat(responsible(client, TODAY.plusDays(10))).containsExactly("coach-2");
  }

  @Test
  void coachWhoWasNamedByMistakeIsReplacedOnTheSameDay() {
    coach(client, "coach-1", TODAY);

    coach(client, "coach-2", TODAY);

    assertThat(responsible(client, TODAY)).containsExactly("coach-2");
  }

  @Test
  void coachWhoBeginsLaterIsInTheWay() {
    coach(client, "coach-1", TODAY.plusDays(10));

    assertRefused(() -> coach(client, "coach-2", TODAY), ClientProblem.TEAM_MEMBERSHIP_OVERLAPS);
    assertRefused(
        () -> coach(client, "coach-1", TODAY.plusDays(20)), ClientProblem.TEAM_MEMBERSHIP_OVERLAPS);
  }

  @Test
  void daysBeforeTheCoachAreFree() {
    coach(client, "coach-1", TODAY);

    assign(client, "coach-2", TeamRole.COACH, TODAY.minusDays(9), TODAY.minusDays(1));

    assertThat(responsible(client, TODAY.minusDays(1))).containsExactly("coach-2");
    assertThat(responsible(client, TODAY)).containsExactly("coach-1");
  }

  @Test
  void substituteHasALastDayAndIsOneAtATime() {
    assertRefused(
        () -> assign(client, "coach-2", TeamRole.SUBSTITUTE, TODAY, null),
        ClientProblem.TEAM_MEMBERSHIP_TERM);
    assign(client, "coach-2", TeamRole.SUBSTITUTE, TODAY, TODAY.plusDays(5));

    assertRefused(
        () -> assign(client, "coach-3", TeamRole.SUBSTITUTE, TODAY.plusDays(5), TODAY.plusDays(9)),
        ClientProblem.TEAM_MEMBERSHIP_OVERLAPS);
    assign(client, "coach-3", TeamRole.SUBSTITUTE, TODAY.plusDays(6), TODAY.plusDays(9));
  }

  @Test
  void personHasARoleOnce() {
    assign(client, "nurse-1", TeamRole.OTHER, TODAY, null);
    assign(client, "nurse-2", TeamRole.OTHER, TODAY, null);

    assertRefused(
        () -> assign(client, "nurse-1", TeamRole.OTHER, TODAY.plusDays(3), null),
        ClientProblem.TEAM_MEMBERSHIP_OVERLAPS);
  }

  @Test
  void otherAdministrationsHaveNoCoach() {
    var wish =
        new Assignment(
            new PersonId("nurse-1"), TeamRole.COACH, Administration.HEALTH_SERVICES, null, null);

    assertRefused(
        () -> clientele.team.assign(client, wish, coachOf(PORVOO)), ClientProblem.TEAM_ROLE);
  }

  @Test
  void daysThatEndBeforeTheyBeginAreRefused() {
    assertRefused(
        () -> assign(client, "nurse-1", TeamRole.OTHER, TODAY, TODAY.minusDays(1)),
        ClientProblem.TEAM_MEMBERSHIP_TERM);
  }

  @Test
  void endIsOnlyBroughtForward() {
    var joined = coach(client, "coach-1", TODAY);
    end(joined, TODAY.plusDays(5));

    end(joined, TODAY.plusDays(3));
    assertRefused(() -> end(joined, TODAY.plusDays(4)), ClientProblem.TEAM_MEMBERSHIP_ENDED);

    assertThat(responsible(client, TODAY.plusDays(3))).containsExactly("coach-1");
    assertThat(responsible(client, TODAY.plusDays(4))).isEmpty();
  }

  @Test
  void membershipIsTakenBackByTheDayBeforeIt() {
    var joined = coach(client, "coach-1", TODAY);
    assertRefused(() -> end(joined, TODAY.minusDays(2)), ClientProblem.TEAM_MEMBERSHIP_TERM);

    end(joined, TODAY.minusDays(1));

    assertThat(responsible(client, TODAY)).isEmpty();
    assertThat(clientele.teams.of(client, null, null, 50, coachOf(PORVOO)).items()).hasSize(1);
  }

  @Test
  void membershipOfAnotherClientIsUnknown() {
    var joined = coach(client, "coach-1", TODAY);
    var other = register("a-2");

    assertRefused(
        () -> clientele.teams.get(other, joined.id(), coachOf(PORVOO)), CommonProblem.NOT_FOUND);
    assertRefused(
        () -> clientele.team.end(other, joined.id(), TODAY, coachOf(PORVOO)),
        CommonProblem.NOT_FOUND);
  }

  @Test
  void othersSeeNoTeam() {
    assertRefused(
        () -> clientele.teams.of(client, null, null, 50, coachOf(ESPOO)), CommonProblem.NOT_FOUND);
    assertRefused(
        () -> clientele.teams.of(client, null, null, 50, college()), CommonProblem.FORBIDDEN);
  }

  @Test
  void portfolioIsHandedOverWithWhatLiesAhead() {
    var second = register("a-2");
    var third = register("a-3");
    coach(client, "coach-1", TODAY.minusDays(30));
    assign(second, "coach-1", TeamRole.COACH, TODAY.plusDays(20), TODAY.plusDays(40));
    coach(third, "coach-3", TODAY);

    var handed = handOver("coach-1", "coach-2", TODAY.plusDays(7));

    assertThat(handed.clients()).isEqualTo(2);
    assertThat(handed.complete()).isTrue();
    assertThat(responsible(client, TODAY.plusDays(6))).containsExactly("coach-1");
    assertThat(responsible(client, TODAY.plusDays(7))).containsExactly("coach-2");
    assertThat(responsible(second, TODAY.plusDays(20))).containsExactly("coach-2");
    assertThat(responsible(second, TODAY.plusDays(41))).isEmpty();
    assertThat(responsible(third, TODAY.plusDays(7))).containsExactly("coach-3");
    assertThat(clientele.remembered.actions).contains(ClientAction.PORTFOLIO_HANDED_OVER);
  }

  @Test
  void handOverThatIsRepeatedGoesOnWithThoseThatAreLeft() {
    for (int i = 0; i <= PortfolioHandover.AT_ONCE; i++) {
      coach(register("many-" + i), "coach-1", TODAY);
    }

    var first = handOver("coach-1", "coach-2", TODAY);
    var second = handOver("coach-1", "coach-2", TODAY);
    var third = handOver("coach-1", "coach-2", TODAY);

    assertThat(List.of(first.clients(), second.clients(), third.clients()))
        .containsExactly(PortfolioHandover.AT_ONCE, 1, 0);
    assertThat(List.of(first.complete(), second.complete(), third.complete()))
        .containsExactly(false, true, true);
  }

  @Test
  void portfolioOfAnotherAuthorityStays() {
    coach(client, "coach-1", TODAY);

    var handed =
        clientele.team.handOver(
            new PortfolioHandover(new PersonId("coach-1"), new PersonId("coach-2"), TODAY),
            coachOf(ESPOO));

    assertThat(handed.clients()).isZero();
    assertThat(responsible(client, TODAY)).containsExactly("coach-1");
  }

  @Test
  void nobodyHandsOverToThemselves() {
    assertRefused(() -> handOver("coach-1", "coach-1", TODAY), ClientProblem.PORTFOLIO_HANDOVER);
  }

  @Test
  void forgettingRemovesTheTeam() {
    coach(client, "coach-1", TODAY);

    clientele.forgetting.forget(client, "Request", coachOf(PORVOO));

    assertThat(handOver("coach-1", "coach-2", TODAY).clients()).isZero();
    assertRefused(() -> responsible(client, TODAY), ClientProblem.CLIENT_FORGOTTEN);
  }

  private ClientId register(String reference) {
    return clientele
        .commands
        .register(aino(reference, ContactMode.DIRECT, null), coachOf(PORVOO))
        .client()
        .id();
  }

  private TeamMembership coach(ClientId client, String person, @Nullable LocalDate from) {
    return assign(client, person, TeamRole.COACH, from, null);
  }

  private TeamMembership assign(
      ClientId client,
      String person,
      TeamRole role,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {
    var administration =
        role == TeamRole.OTHER
            ? Administration.HEALTH_SERVICES
            : Administration.EMPLOYMENT_SERVICES;
    return clientele.team.assign(
        client,
        new Assignment(new PersonId(person), role, administration, from, until),
        coachOf(PORVOO));
  }

  private void end(TeamMembership membership, LocalDate lastDay) {
    clientele.team.end(client, membership.id(), lastDay, coachOf(PORVOO));
  }

  private HandedPortfolio handOver(String from, String to, LocalDate firstDay) {
    return clientele.team.handOver(
        new PortfolioHandover(new PersonId(from), new PersonId(to), firstDay), coachOf(PORVOO));
  }

  private List<String> responsible(ClientId client, LocalDate on) {
    return clientele.teams.of(client, on, null, 50, coachOf(PORVOO)).items().stream()
        .filter(member -> member.role() == TeamRole.COACH)
        .map(member -> member.person().value())
        .toList();
  }

  private static void assertRefused(ThrowingCallable act, ProblemType type) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.type()).isEqualTo(type));
  }
}
