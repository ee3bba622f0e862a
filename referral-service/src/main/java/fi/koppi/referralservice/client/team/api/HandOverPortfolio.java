package fi.koppi.referralservice.client.team.api;

import fi.koppi.kit.identifier.PersonId;
import fi.koppi.referralservice.client.team.PortfolioHandover;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The hand-over of all clients of a coach to another one. */
@Schema(
    examples =
        """
        {"from": "coach-117", "to": "coach-118", "firstDay": "2027-02-01"}\
        """)
record HandOverPortfolio(
    @NotNull PersonId from, @NotNull PersonId to, @Nullable LocalDate firstDay) {

  PortfolioHandover handover() {
    return new PortfolioHandover(from, to, firstDay);
  }
}
