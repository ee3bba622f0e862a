package fi.koppi.referralservice.client.team;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.TeamMembershipId;
import fi.koppi.referralservice.client.ClientAction;
import fi.koppi.referralservice.client.ClientOpener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The read side of case teams. */
@ApplicationScoped
public class TeamQueries {

  private final ClientOpener opener;
  private final TeamMemberships memberships;

  @Inject
  public TeamQueries(ClientOpener opener, TeamMemberships memberships) {
    this.opener = opener;
    this.memberships = memberships;
  }

  /** Lists the members that a client's team has on a day, or ever had and will have. */
  @Transactional
  public Page<TeamMembership> of(
      ClientId id, @Nullable LocalDate on, @Nullable String cursor, int limit, Actor by) {
    var client = opener.read(id, ClientAction.TEAM_READ, null, by);
    var rows = memberships.of(client.id(), on, Cursor.parse(cursor, 1), limit + 1);
    return Page.of(rows, limit, membership -> Cursor.of(membership.id().value()));
  }

  /** Reads one membership of a client's team. */
  @Transactional
  public TeamMembership get(ClientId id, TeamMembershipId membership, Actor by) {
    var client = opener.read(id, ClientAction.TEAM_READ, null, by);
    return memberships
        .find(membership)
        .filter(found -> found.client().equals(client.id()))
        .orElseThrow(TeamQueries::unknown);
  }

  static Refused unknown() {
    return new Refused(CommonProblem.NOT_FOUND, "The client's team has no such membership.");
  }
}
