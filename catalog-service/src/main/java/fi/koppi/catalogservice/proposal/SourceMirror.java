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
   * @param toldAt when it was announced
   */
  @Transactional
  public void learn(ProposalSource source, boolean open, Instant toldAt) {
    if (sources.learn(source, open, toldAt)) {
      if (open) {
        proposing.propose(source, time.instant());
      } else {
        proposing.takeBack(source.kind(), source.id(), time.instant());
      }
    }
  }

  /** Withdraws the proposals of a source that has ended. */
  @Transactional
  public void forget(SourceKind kind, SourceId source, Instant toldAt) {
    if (sources.end(kind, source, toldAt)) {
      proposing.takeBack(kind, source, time.instant());
    }
  }
}
