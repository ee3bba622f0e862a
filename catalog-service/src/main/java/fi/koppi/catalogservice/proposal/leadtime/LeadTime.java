package fi.koppi.catalogservice.proposal.leadtime;

import fi.koppi.catalogservice.proposal.ProposalKind;
import fi.koppi.catalogservice.proposal.source.SourceKind;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The time from a need to the publication of an offering for it (indicator K13).
 *
 * @param month the month of the publication, in Finland
 * @param source the kind of need
 * @param figures null where there are too few offerings to publish figures
 */
public record LeadTime(
    YearMonth month, ProposalKind kind, SourceKind source, @Nullable Figures figures) {

  /** The lowest number that is published; fewer would reveal a single company. */
  static final int FEWEST = 5;

  /** Days from the publication of the need to the one of the offering. */
  public record Figures(int offerings, double medianDays, double p90Days) {}

  /** Returns a cell of the indicator, without its figures where they would reveal too much. */
  public static LeadTime of(
      YearMonth month, ProposalKind kind, SourceKind source, Figures figures) {
    return new LeadTime(month, kind, source, figures.offerings() < FEWEST ? null : figures);
  }
}
