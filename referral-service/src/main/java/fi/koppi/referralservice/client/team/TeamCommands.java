package fi.koppi.referralservice.client.team;

import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Ids;
import fi.koppi.kit.time.Today;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.TeamMembershipId;
import fi.koppi.referralservice.client.ClientAction;
import fi.koppi.referralservice.client.ClientOpener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** The use cases of case teams: people join and leave, and a coach's clients go to another one. */
@ApplicationScoped
public class TeamCommands {

  private final ClientOpener opener;
  private final TeamMemberships memberships;
  private final Ids ids;
  private final InstantSource time;

  @Inject
  public TeamCommands(
      ClientOpener opener, TeamMemberships memberships, Ids ids, InstantSource time) {
    this.opener = opener;
    this.memberships = memberships;
    this.ids = ids;
    this.time = time;
  }

  /** Adds a person to a client's team. A coach takes the place of the present one. */
  @Transactional
  public TeamMembership assign(ClientId id, Assignment wish, Actor by) {
    var client = opener.change(id, ClientAction.TEAM_MEMBER_ASSIGNED, null, by);
    var at = time.instant();
    var days = CaseTeam.days(wish, Today.at(at));
    new CaseTeam(memberships.of(id)).makeRoomFor(wish, days);
    var joined = TeamMembership.of(new TeamMembershipId(ids.next()), client, wish, days, by, at);
    memberships.add(List.of(joined));
    return joined;
  }

  /** Ends a membership with a last day. */
  @Transactional
  public TeamMembership end(ClientId id, TeamMembershipId membership, LocalDate lastDay, Actor by) {
    var client = opener.change(id, ClientAction.TEAM_MEMBER_ENDED, null, by);
    var ended =
        memberships
            .find(membership)
            .filter(found -> found.client().equals(client.id()))
            .orElseThrow(TeamQueries::unknown);
    ended.end(lastDay);
    return ended;
  }

  /**
   * Hands the clients of one coach over to another, up to a number of them, all or none. A call
   * that is repeated goes on with those that are left. The clients are locked first, in the order
   * of their ids: one that is forgotten meanwhile is left out.
   */
  @Transactional
  public HandedPortfolio handOver(PortfolioHandover handover, Actor by) {
    var authority = new AuthorityId(by.organisation());
    var at = time.instant();
    var first = handover.firstDay() == null ? Today.at(at) : handover.firstDay();
    var handed =
        opener.changeAll(
            ClientAction.PORTFOLIO_HANDED_OVER,
            by,
            () ->
                memberships.coachedBy(authority, handover.from(), first, PortfolioHandover.AT_ONCE),
            clients -> handOver(handover, first, authority, clients, by, at));
    var left = memberships.coachedBy(authority, handover.from(), first, 1);
    return new HandedPortfolio(handover, first, handed, left.isEmpty());
  }

  private void handOver(
      PortfolioHandover handover,
      LocalDate first,
      AuthorityId authority,
      List<ClientId> clients,
      Actor by,
      Instant at) {
    var heirs =
        memberships.coaching(authority, handover.from(), first, clients).stream()
            .map(membership ->
                membership.handOver(new TeamMembershipId(ids.next()), handover.to(), first, by, at))
            .toList();
    memberships.add(heirs);
  }
}
