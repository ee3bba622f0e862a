package fi.koppi.referralservice.client.persistence;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.identifier.PersonId;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.TeamMembershipId;
import fi.koppi.referralservice.client.team.TeamMembership;
import fi.koppi.referralservice.client.team.TeamMemberships;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Typed(TeamMemberships.class)
class PanacheTeamMemberships
    implements TeamMemberships, PanacheRepositoryBase<TeamMembership, UUID> {

  /** The condition of memberships by which a person is a coach on or after a day. */
  private static final String COACHING =
      """
      authority = :authority and person = :coach and role = COACH
        and (validUntil is null or validUntil >= :day and validUntil >= validFrom)\
      """;

  @Override
  public Optional<TeamMembership> find(TeamMembershipId id) {
    return findByIdOptional(id.value());
  }

  @Override
  public List<TeamMembership> of(ClientId client) {
    return list("clientId = ?1 order by id", client);
  }

  @Override
  public List<TeamMembership> of(
      ClientId client, @Nullable LocalDate on, @Nullable Cursor after, int limit) {
    var condition = new StringBuilder("clientId = :client");
    var parameters = new HashMap<String, Object>(Map.of("client", client));
    if (on != null) {
      condition.append(" and validFrom <= :on and (validUntil is null or validUntil >= :on)");
      parameters.put("on", on);
    }
    if (after != null) {
      condition.append(" and id > :after");
      parameters.put("after", after.uuid(0));
    }
    return find(condition.append(" order by id").toString(), parameters).range(0, limit - 1).list();
  }

  @Override
  public List<ClientId> coachedBy(
      AuthorityId authority, PersonId coach, LocalDate from, int limit) {
    return getEntityManager()
        .createQuery(
            "select distinct clientId from TeamMembership where " + COACHING + " order by clientId",
            ClientId.class)
        .setParameter("authority", authority)
        .setParameter("coach", coach.value())
        .setParameter("day", from)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<TeamMembership> coaching(
      AuthorityId authority, PersonId coach, LocalDate from, List<ClientId> clients) {
    return list(
        COACHING + " and clientId in :clients order by id",
        Map.of("authority", authority, "coach", coach.value(), "day", from, "clients", clients));
  }

  @Override
  public void add(List<TeamMembership> memberships) {
    // The index of one coach a client would refuse a new one before the end of the former.
    getEntityManager().flush();
    persist(memberships);
  }

  @Override
  public void removeAll(ClientId client) {
    delete("clientId", client);
  }
}
