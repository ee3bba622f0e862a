package fi.koppi.referralservice.client.team.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day of a membership. */
@Schema(
    examples =
        """
        {"lastDay": "2027-01-31"}\
        """)
record EndMembership(@NotNull LocalDate lastDay) {}
