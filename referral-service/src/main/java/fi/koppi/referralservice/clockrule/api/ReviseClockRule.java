package fi.koppi.referralservice.clockrule.api;

import fi.koppi.referralservice.clockrule.Revision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request to revise a rule for a clock: all its revisions, those that have begun included. */
@Schema(
    examples =
        """
        {"revisions": [{"validFrom": "2020-01-01", "validTo": "2028-01-31", "workingDays": 5,
                        "warningPercent": 80, "cutOff": "15:00"},
                       {"validFrom": "2028-02-01", "workingDays": 4, "warningPercent": 75,
                        "cutOff": "14:00"}]}\
        """)
record ReviseClockRule(
    @Schema(description = "Revisions in the order of their days, without gap or overlap")
        @NotNull
        @Size(min = 1, max = ReviseClockRule.MOST)
        List<@NotNull @Valid RevisionEntry> revisions) {

  static final int MOST = 100;

  List<Revision> series() {
    return revisions.stream().map(RevisionEntry::revision).toList();
  }
}
