package fi.koppi.catalogservice.proposal.api;

import fi.koppi.catalogservice.proposal.ProposalKind;
import fi.koppi.catalogservice.proposal.leadtime.LeadTime;
import fi.koppi.catalogservice.proposal.source.SourceKind;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Lead times by month of publication, kind and who had the need, the last month first. */
@Schema(
    examples =
        """
        {"leadTimes": [
          {"month": "2026-11", "kind": "NEW_OFFERING", "sourceKind": "EMPLOYER_NEED",
           "offerings": 7, "medianDays": 18.5, "p90Days": 41.2},
          {"month": "2026-11", "kind": "NEW_OFFERING", "sourceKind": "UNMET_NEED"}]}\
        """)
record LeadTimesView(List<Cell> leadTimes) {

  /** One month, kind and source; without figures where fewer than five were published. */
  @Schema(name = "LeadTime")
  record Cell(
      @Schema(examples = "2026-11", pattern = "^\\d{4}-\\d{2}$") String month,
      ProposalKind kind,
      SourceKind sourceKind,
      @Nullable Integer offerings,
      @Nullable Double medianDays,
      @Nullable Double p90Days) {

    static Cell of(LeadTime leadTime) {
      var figures = leadTime.figures();
      return new Cell(
          leadTime.month().toString(),
          leadTime.kind(),
          leadTime.source(),
          figures == null ? null : figures.offerings(),
          figures == null ? null : figures.medianDays(),
          figures == null ? null : figures.p90Days());
    }
  }

  static LeadTimesView of(List<LeadTime> leadTimes) {
    return new LeadTimesView(leadTimes.stream().map(Cell::of).toList());
  }
}
