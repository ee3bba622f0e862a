package fi.koppi.referralservice.client;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.identifier.PersonId;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.TeamMembershipId;
import fi.koppi.referralservice.client.team.TeamMembership;
import fi.koppi.referralservice.client.team.TeamMemberships;
import fi.koppi.referralservice.client.team.TeamRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Case teams without a database. */
class InMemoryTeamMemberships implements TeamMemberships {

  private final List<TeamMembership> memberships = new ArrayList<>();

  @Override
  public Optional<TeamMembership> find(TeamMembershipId id) {
    return memberships.stream().filter(membership -> membership.id().equals(id)).findFirst();
  }

  @Override
  public List<TeamMembership> of(ClientId client) {
    return memberships.stream().filter(membership -> membership.client().equals(client)).toList();
  }

  @Override
  public List<TeamMembership> of(
      ClientId client, @Nullable LocalDate on, @Nullable Cursor after, int limit) {
    return of(client).stream()
        .filter(membership -> on == null || includes(membership, on))
        .limit(limit)
        .toList();
  }

  @Override
  public List<ClientId> coachedBy(
      AuthorityId authority, PersonId coach, LocalDate from, int limit) {
    return coaching(authority, coach, from)
        .map(TeamMembership::client)
        .distinct()
        .limit(limit)
        .toList();
  }

  @Override
  public List<TeamMembership> coaching(
      AuthorityId authority, PersonId coach, LocalDate from, List<ClientId> clients) {
    return coaching(authority, coach, from)
        .filter(membership -> clients.contains(membership.client()))
        .toList();
  }

  @Override
  public void add(List<TeamMembership> joined) {
    memberships.addAll(joined);
  }

  @Override
  public void removeAll(ClientId client) {
    memberships.removeIf(membership -> membership.client().equals(client));
  }

  private Stream<TeamMembership> coaching(AuthorityId authority, PersonId coach, LocalDate from) {
    return memberships.stream()
        .filter(membership -> membership.authority().equals(authority))
        .filter(membership -> membership.person().equals(coach))
        .filter(membership -> membership.role() == TeamRole.COACH)
        .filter(membership -> {
          var first = membership.days().first();
          return includes(membership, first.isAfter(from) ? first : from);
        });
  }

  private static boolean includes(TeamMembership membership, LocalDate day) {
    var last = membership.days().last();
    return !membership.days().first().isAfter(day) && (last == null || !last.isBefore(day));
  }
}
