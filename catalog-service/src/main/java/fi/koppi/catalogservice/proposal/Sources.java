package fi.koppi.catalogservice.proposal;

import java.util.UUID;

/** What is asked of the storage of what has been announced. */
public interface Sources {

  /**
   * Keeps an announcement, and its source locked until the transaction ends.
   *
   * @return false for what is told already, is older than what is known, or had ended before
   */
  boolean learn(ProposalSource source, boolean open);

  /** Ends a source that its announcer no longer tells; false where there is none to end. */
  boolean end(SourceKind kind, UUID id);
}
