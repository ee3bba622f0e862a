package fi.koppi.catalogservice.proposal.api;

import fi.koppi.catalogservice.proposal.LeadTime;
import fi.koppi.catalogservice.proposal.ProposalKind;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Lead times by month of publication and by kind, the last month first. */
@Schema(
    examples =
        """
        {"leadTimes": [
          {"month": "2026-11", "kind": "NEW_OFFERING", "offerings": 7, "medianDays": 18.5,
           "p90Days": 41.2},
          {"month": "2026-11", "kind": "REVISION"}]}\
        """)
record LeadTimesView(List<Cell> leadTimes) {

  /** One month and kind; without figures where fewer than five were published. */
  @Schema(name = "LeadTime")
  record Cell(
      @Schema(examples = "2026-11", pattern = "^\\d{4}-\\d{2}$") String month,
      ProposalKind kind,
      @Nullable Integer offerings,
      @Nullable Double medianDays,
      @Nullable Double p90Days) {

    static Cell of(LeadTime leadTime) {
      var month = leadTime.month().toString();
      var figures = leadTime.figures();
      return figures == null
          ? new Cell(month, leadTime.kind(), null, null, null)
          : new Cell(
              month, leadTime.kind(), figures.offerings(), figures.medianDays(), figures.p90Days());
    }
  }

  static LeadTimesView of(List<LeadTime> leadTimes) {
    return new LeadTimesView(leadTimes.stream().map(Cell::of).toList());
  }
}
