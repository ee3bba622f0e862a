package fi.koppi.catalogservice.proposal;

import fi.koppi.catalogservice.ProposalId;
import fi.koppi.catalogservice.SourceId;
import fi.koppi.catalogservice.proposal.fit.Fit;
import fi.koppi.catalogservice.proposal.fit.Fits;
import fi.koppi.catalogservice.proposal.source.ProposalSource;
import fi.koppi.catalogservice.proposal.source.SourceKind;
import fi.koppi.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Proposes a source to the providers that fit. It may run any number of times: if nothing has
 * changed, it changes nothing. The caller has locked the source.
 */
@ApplicationScoped
class Proposing {

  /**
   * The statuses by precedence: where earlier releases left several proposals to one provider, the
   * one with the first of these statuses is used.
   */
  private static final List<ProposalStatus> BY_STANDING =
      List.of(
          ProposalStatus.ACCEPTED,
          ProposalStatus.DECLINED,
          ProposalStatus.PROPOSED,
          ProposalStatus.WITHDRAWN);

  private final Fits fits;
  private final Proposals proposals;
  private final Ids ids;

  @Inject
  Proposing(Fits fits, Proposals proposals, Ids ids) {
    this.fits = fits;
    this.proposals = proposals;
    this.ids = ids;
  }

  /**
   * Proposes what is wanted to the providers that it fits now, and withdraws the proposals to
   * others.
   */
  void propose(ProposalSource source, Instant at) {
    var made = proposals.lockFrom(source.kind(), source.id());
    Set<Proposal> standing = new HashSet<>();
    for (var fit : fitting(source)) {
      standing(made, fit, source)
          .ifPresentOrElse(
              proposal -> {
                proposal.follow(source, fit, at);
                standing.add(proposal);
              },
              () -> proposals.add(Proposal.of(new ProposalId(ids.next()), source, fit, at)));
    }
    made.stream()
        .filter(Proposal::isUndecided)
        .filter(proposal -> !standing.contains(proposal))
        .forEach(proposal -> proposal.withdraw(at));
  }

  /** Withdraws the proposals of a source that is gone. */
  void takeBack(SourceKind kind, SourceId source, Instant at) {
    proposals.lockFrom(kind, source).stream()
        .filter(Proposal::isUndecided)
        .forEach(proposal -> proposal.withdraw(at));
  }

  private List<Fit> fitting(ProposalSource source) {
    var found = fits.forSkills(source.wanted().skills());
    return found.isEmpty() ? List.of(Fit.ofEverybody()) : found;
  }

  private static Optional<Proposal> standing(List<Proposal> made, Fit fit, ProposalSource source) {
    return made.stream()
        .filter(proposal -> proposal.standsFor(fit, source))
        .min(
            Comparator.comparing((Proposal proposal) -> !proposal.source().isSameRoundAs(source))
                .thenComparingInt(proposal -> BY_STANDING.indexOf(proposal.status())));
  }
}
