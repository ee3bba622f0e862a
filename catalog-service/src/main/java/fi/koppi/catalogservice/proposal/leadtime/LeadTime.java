package fi.koppi.catalogservice.proposal.leadtime;

import fi.koppi.catalogservice.proposal.ProposalKind;
import fi.koppi.catalogservice.proposal.source.SourceKind;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How long it took from a need to what was published for it (indicator K13).
 *
 * @param month the one of the publication, in Finland
 * @param source who had the need
 * @param figures nothing where there are too few to tell
 */
public record LeadTime(
    YearMonth month, ProposalKind kind, SourceKind source, @Nullable Figures figures) {

  /** Fewer would tell of a single company. */
  static final int FEWEST = 5;

  /** Days from the publication of the need to the one of the offering. */
  public record Figures(int offerings, double medianDays, double p90Days) {}

  /** A cell of the indicator, without figures where they would tell too much. */
  public static LeadTime of(
      YearMonth month, ProposalKind kind, SourceKind source, Figures figures) {
    return new LeadTime(month, kind, source, figures.offerings() < FEWEST ? null : figures);
  }
}
