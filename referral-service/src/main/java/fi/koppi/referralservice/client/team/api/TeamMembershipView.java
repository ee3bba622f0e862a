package fi.koppi.referralservice.client.team.api;

import fi.koppi.kit.identifier.PersonId;
import fi.koppi.referralservice.client.team.Administration;
import fi.koppi.referralservice.client.team.TeamMembership;
import fi.koppi.referralservice.client.team.TeamRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A membership in a case team as it is shown. */
@Schema(
    examples =
        """
        {"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c61", "person": "coach-117", "role": "COACH",
         "administration": "EMPLOYMENT_SERVICES", "validFrom": "2027-01-11",
         "assignedAt": "2027-01-11T08:15:00Z", "assignedBy": "manager-4"}\
        """)
record TeamMembershipView(
    UUID id,
    PersonId person,
    TeamRole role,
    Administration administration,
    LocalDate validFrom,
    @Nullable LocalDate validUntil,
    Instant assignedAt,
    @Nullable String assignedBy) {

  static TeamMembershipView of(TeamMembership membership) {
    return new TeamMembershipView(
        membership.id().value(),
        membership.person(),
        membership.role(),
        membership.administration(),
        membership.days().first(),
        membership.days().last(),
        membership.assignedAt(),
        membership.assignedBy());
  }
}
