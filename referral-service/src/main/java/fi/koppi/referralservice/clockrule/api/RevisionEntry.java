package fi.koppi.referralservice.clockrule.api;

import fi.koppi.referralservice.clockrule.Revision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule as it holds for a time. */
@Schema(
    name = "ClockRuleRevision",
    examples =
        """
        {"validFrom": "2028-02-01", "workingDays": 4, "warningPercent": 75, "cutOff": "14:00"}\
        """)
record RevisionEntry(
    @Schema(description = "First day of the revision; a clock keeps the revision of its first day")
        @NotNull
        LocalDate validFrom,
    @Schema(description = "Last day of the revision; missing where it holds until it is replaced")
        @Nullable LocalDate validTo,
    @Schema(description = "Working days that the clock allows after the day that it counts from")
        @NotNull
        @Min(0)
        @Max(RevisionEntry.MOST_DAYS)
        Integer workingDays,
    @Schema(
            description =
                "Per cent of the working days after which the clock warns, rounded down to days;"
                    + " no warning comes where that is no day or the last one")
        @NotNull
        @Min(1)
        @Max(100)
        Integer warningPercent,
    @Schema(
            description =
                "Time of day in Finland after which a start counts as the next working day's")
        @NotNull
        @Valid
        CutOff cutOff) {

  static final int MOST_DAYS = 250;

  static RevisionEntry of(Revision revision) {
    return new RevisionEntry(
        revision.validFrom(),
        revision.validTo(),
        revision.workingDays(),
        revision.warningPercent(),
        CutOff.of(revision.cutOff()));
  }

  Revision revision() {
    return new Revision(validFrom, validTo, workingDays, warningPercent, cutOff.time());
  }
}
