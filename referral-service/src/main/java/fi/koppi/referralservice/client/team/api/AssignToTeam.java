package fi.koppi.referralservice.client.team.api;

import fi.koppi.kit.identifier.PersonId;
import fi.koppi.referralservice.client.team.Administration;
import fi.koppi.referralservice.client.team.Assignment;
import fi.koppi.referralservice.client.team.TeamRole;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person who joins the case team of a client. */
@Schema(
    examples =
        """
        {"person": "coach-117", "role": "COACH", "administration": "EMPLOYMENT_SERVICES",
         "validFrom": "2027-01-11"}\
        """)
record AssignToTeam(
    @NotNull PersonId person,
    @NotNull TeamRole role,
    @NotNull Administration administration,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil) {

  Assignment wish() {
    return new Assignment(person, role, administration, validFrom, validUntil);
  }
}
