package fi.koppi.catalogservice.proposal;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.offering.OfferingOrigin;
import fi.koppi.catalogservice.offering.Sourcing;
import fi.koppi.kit.sql.BeforeCommit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keeps what became of the offerings that proposals led to; part of that transaction. */
@ApplicationScoped
class SourcingCommands implements Sourcing {

  private final Proposals proposals;
  private final Sources sources;
  private final Proposing proposing;
  private final BeforeCommit<OfferingId, Boolean> begunOrEnded;

  @Inject
  SourcingCommands(
      Proposals proposals,
      Sources sources,
      Proposing proposing,
      Refits refits,
      TransactionSynchronizationRegistry transactions) {
    this.proposals = proposals;
    this.sources = sources;
    this.proposing = proposing;
    this.begunOrEnded =
        new BeforeCommit<>(transactions, gathered -> refits.noteOfferings(gathered.keySet()));
  }

  /** Proposals came to their end; what is foreseen may ask to revise it from now on. */
  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void published(OfferingId offering, @Nullable OfferingOrigin origin, Instant at) {
    if (origin != null) {
      proposals.awaiting(offering).forEach(proposal -> proposal.published(at));
    }
    begunOrEnded.put(offering, true);
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void ended(OfferingId offering) {
    begunOrEnded.put(offering, true);
  }

  /** What was accepted is as undecided as before, and says what is wanted by now. */
  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void discarded(OfferingId offering, Instant at) {
    sources.lockOf(offering).ifPresent(known -> giveBack(known, offering, at));
  }

  private void giveBack(KnownSource known, OfferingId offering, Instant at) {
    var source = known.source();
    // All in their order, as everybody else locks them.
    proposals.lockFrom(source.kind(), source.id()).stream()
        .filter(proposal -> offering.equals(proposal.offering()))
        .forEach(proposal -> proposal.giveBack(at));
    if (known.open()) {
      proposing.propose(source, at);
    } else {
      proposing.takeBack(source.kind(), source.id(), at);
    }
  }
}
