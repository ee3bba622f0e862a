package fi.koppi.catalogservice.proposal;

import fi.koppi.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Keeps the proposals as what they are made from is announced. */
@ApplicationScoped
public class SourceMirror {

  private final Sources sources;
  private final Fits fits;
  private final Proposals proposals;
  private final Ids ids;
  private final InstantSource time;

  @Inject
  SourceMirror(Sources sources, Fits fits, Proposals proposals, Ids ids, InstantSource time) {
    this.sources = sources;
    this.fits = fits;
    this.proposals = proposals;
    this.ids = ids;
    this.time = time;
  }

  /**
   * Proposes what is wanted to whom it fits by now, and takes back what is not.
   *
   * @param open whether it is wanted still
   */
  @Transactional
  public void learn(ProposalSource source, boolean open) {
    if (sources.learn(source, open)) {
      var made = proposals.lockFrom(source.kind(), source.id());
      propose(source, open ? fitting(source) : List.of(), made, time.instant());
    }
  }

  /** Takes back what was proposed of something that its announcer no longer tells. */
  @Transactional
  public void forget(SourceKind kind, UUID source) {
    if (sources.end(kind, source)) {
      proposals.lockFrom(kind, source).stream()
          .filter(Proposal::isUndecided)
          .forEach(proposal -> proposal.withdraw(time.instant()));
    }
  }

  private List<Fit> fitting(ProposalSource source) {
    var found = fits.forSkills(source.wanted().skills());
    return found.isEmpty() ? List.of(Fit.ofEverybody()) : found;
  }

  private void propose(ProposalSource source, List<Fit> fitting, List<Proposal> made, Instant at) {
    made.stream()
        .filter(Proposal::isUndecided)
        .filter(proposal -> fitting.stream().noneMatch(proposal::isMadeFor))
        .forEach(proposal -> proposal.withdraw(at));
    for (var fit : fitting) {
      made.stream()
          .filter(proposal -> proposal.isMadeFor(fit))
          .findFirst()
          .ifPresentOrElse(
              proposal -> proposal.follow(source, fit),
              () -> proposals.add(Proposal.of(new ProposalId(ids.next()), source, fit, at)));
    }
  }
}
