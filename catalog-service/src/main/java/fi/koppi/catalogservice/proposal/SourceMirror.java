package fi.koppi.catalogservice.proposal;

import fi.koppi.catalogservice.SourceId;
import fi.koppi.catalogservice.proposal.source.ProposalSource;
import fi.koppi.catalogservice.proposal.source.SourceKind;
import fi.koppi.catalogservice.proposal.source.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;

/** Updates the proposals when the source from which they are made is announced anew. */
@ApplicationScoped
public class SourceMirror {

  private final Sources sources;
  private final Proposing proposing;
  private final InstantSource time;

  @Inject
  SourceMirror(Sources sources, Proposing proposing, InstantSource time) {
    this.sources = sources;
    this.proposing = proposing;
    this.time = time;
  }

  /**
   * Proposes what is wanted to the providers that it fits now, and withdraws what is no longer
   * wanted.
   *
   * @param open whether it is still wanted
   * @param announcedAt when it was announced
   */
  @Transactional
  public void apply(ProposalSource source, boolean open, Instant announcedAt) {
    if (sources.store(source, open, announcedAt)) {
      if (open) {
        proposing.propose(source, time.instant());
      } else {
        proposing.takeBack(source.kind(), source.id(), time.instant());
      }
    }
  }

  /** Ends a source that is announced no longer, and withdraws its proposals. */
  @Transactional
  public void remove(SourceKind kind, SourceId source, Instant announcedAt) {
    if (sources.end(kind, source, announcedAt)) {
      proposing.takeBack(kind, source, time.instant());
    }
  }
}
