package fi.koppi.referralservice.client.team;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.identifier.PersonId;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.TeamMembershipId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public interface TeamMemberships {

  Optional<TeamMembership> find(TeamMembershipId id);

  List<TeamMembership> of(ClientId client);

  /**
   * Returns a client's memberships in the order of their ids, beginning after the cursor.
   *
   * @param on the day on which they are to be in force; null for all of them
   */
  List<TeamMembership> of(
      ClientId client, @Nullable LocalDate on, @Nullable Cursor after, int limit);

  /** Returns the first clients, by their ids, of whom a person is the coach on or after a day. */
  List<ClientId> coachedBy(AuthorityId authority, PersonId coach, LocalDate from, int limit);

  /** Returns the memberships by which a person is the coach of these clients on or after a day. */
  List<TeamMembership> coaching(
      AuthorityId authority, PersonId coach, LocalDate from, List<ClientId> clients);

  /** Writes the ends of others, then adds the memberships that follow them. */
  void add(List<TeamMembership> memberships);

  void removeAll(ClientId client);
}
