package fi.koppi.referralservice.clockrule.api;

import fi.koppi.referralservice.clockrule.ClockKind;
import fi.koppi.referralservice.clockrule.Revision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request to add an authority's own rule for a clock. */
@Schema(
    examples =
        """
        {"clock": "CATCH", "fastLane": false,
         "authorityId": "01920000-0000-7000-8000-000000000101",
         "revisions": [{"validFrom": "2028-02-01", "workingDays": 4, "warningPercent": 75,
                        "cutOff": "14:00"}]}\
        """)
record AddClockRule(
    @Schema(description = "Kind of clock that the rule is for") @NotNull ClockKind clock,
    @Schema(description = "Whether the rule is for the fast lane; otherwise for ordinary referrals")
        @NotNull
        Boolean fastLane,
    @Schema(description = "Id of the authority whose referrals the rule is for") @NotNull
        UUID authorityId,
    @Schema(description = "Revisions in the order of their days, without gap or overlap")
        @NotNull
        @Size(min = 1, max = ReviseClockRule.MOST)
        List<@NotNull @Valid RevisionEntry> revisions) {

  List<Revision> series() {
    return revisions.stream().map(RevisionEntry::revision).toList();
  }
}
