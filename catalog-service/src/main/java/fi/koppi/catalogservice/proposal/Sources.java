package fi.koppi.catalogservice.proposal;

import fi.koppi.catalogservice.OfferingId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What is asked of the storage of what has been announced. */
public interface Sources {

  /**
   * Keeps an announcement, and its source locked until the transaction ends.
   *
   * @return false for what is told already, is older than what is known, or had ended for good
   */
  boolean learn(ProposalSource source, boolean open, Instant toldAt);

  /**
   * Ends a source that its announcer no longer tells; false where there is none to end, or where it
   * was told anew since.
   */
  boolean end(SourceKind kind, UUID id, Instant toldAt);

  /**
   * What the proposal was made from that led to an offering which was never published, locked until
   * the transaction ends; nothing where no proposal did.
   */
  Optional<KnownSource> lockOf(OfferingId draft);
}
