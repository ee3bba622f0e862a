package fi.koppi.catalogservice.proposal.source;

import fi.koppi.catalogservice.SourceId;
import fi.koppi.kit.sql.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * The source of a proposal, as it was announced last. A further kind of source adds a constant, and
 * nothing else changes here.
 *
 * @param version the announcer's, so that an older announcement changes nothing
 * @param raisedAt when it was made public: the lead time begins
 */
@Embeddable
public record ProposalSource(
    @Column(name = "source_kind") @Enumerated(EnumType.STRING) SourceKind kind,
    @Column(name = "source_id") SourceId id,
    @Column(name = "source_version") long version,
    @Enumerated(EnumType.STRING) Horizon horizon,
    Instant raisedAt,
    @JsonColumn Wanted wanted) {

  /** The time at which it is wanted: at present, or in the future. */
  public enum Horizon {
    NOW,
    LATER
  }

  /**
   * Returns whether a decision about this source holds for the other one, too: both are
   * announcements of the same want.
   */
  public boolean isSameRoundAs(ProposalSource other) {
    return !kind.mayReturn() || raisedAt.equals(other.raisedAt);
  }
}
