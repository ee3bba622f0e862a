package fi.koppi.catalogservice.proposal.source;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.SourceId;
import java.time.Instant;
import java.util.Optional;

/** The storage of announced sources. */
public interface Sources {

  /**
   * Stores an announcement and locks its source until the transaction ends.
   *
   * @return false for a state that is known already, older than the known one, or ended for good
   */
  boolean store(ProposalSource source, boolean open, Instant announcedAt);

  /**
   * Ends a source; returns false where there is none to end, or where it was announced again since.
   */
  boolean end(SourceKind kind, SourceId id, Instant announcedAt);

  /**
   * Finds the source of the proposal from which a draft was made that was never published, and
   * locks it until the transaction ends. It is empty if the draft was made from no proposal.
   */
  Optional<KnownSource> lockOf(OfferingId draft);
}
