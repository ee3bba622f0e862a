package fi.koppi.catalogservice.proposal;

import fi.koppi.catalogservice.Followers;
import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.offering.Offering;
import fi.koppi.catalogservice.offering.OfferingEvent;
import fi.koppi.catalogservice.proposal.fit.Refits;
import fi.koppi.catalogservice.proposal.source.KnownSource;
import fi.koppi.catalogservice.proposal.source.Sources;
import fi.koppi.kit.sql.BeforeCommit;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;

/** Updates proposals when an offering changes that they led to or could revise. */
@ApplicationScoped
class OfferingFollower {

  private final Proposals proposals;
  private final Sources sources;
  private final Proposing proposing;
  private final BeforeCommit<OfferingId, Boolean> begunOrEnded;

  @Inject
  OfferingFollower(
      Proposals proposals,
      Sources sources,
      Proposing proposing,
      Refits refits,
      TransactionSynchronizationRegistry transactions) {
    this.proposals = proposals;
    this.sources = sources;
    this.proposing = proposing;
    this.begunOrEnded =
        new BeforeCommit<>(transactions, gathered -> refits.recordOfferings(gathered.keySet()));
  }

  void follow(@Observes @Priority(Followers.PROPOSALS) OfferingEvent event) {
    switch (event) {
      case OfferingEvent.Published(var offering, var at) -> published(offering, at);
      case OfferingEvent.PublishedAtOnce(var offering, var at) -> published(offering, at);
      case OfferingEvent.Closed(var offering, var at) -> begunOrEnded.put(offering.id(), true);
      case OfferingEvent.Cancelled(var offering, var at) -> begunOrEnded.put(offering.id(), true);
      case OfferingEvent.Discarded(var offering, var at) -> discarded(offering.id(), at);
      case OfferingEvent.Drafted drafted -> {
        // The proposal that led to it waits until it is published.
      }
      case OfferingEvent.Redrafted redrafted -> {
        // The proposal that led to it waits until it is published.
      }
      case OfferingEvent.Revised revised -> {
        // The proposal was updated when it was accepted.
      }
      case OfferingEvent.Archived archived -> {
        // It was closed before.
      }
    }
  }

  /** Ends the lead times, and lets foreseen needs propose to revise the offering from now on. */
  private void published(Offering offering, Instant at) {
    if (offering.origin() != null) {
      proposals.awaiting(offering.id()).forEach(proposal -> proposal.published(at));
    }
    begunOrEnded.put(offering.id(), true);
  }

  /** Reopens the accepted proposal, which then asks for the skills that are wanted now. */
  private void discarded(OfferingId offering, Instant at) {
    sources.lockOf(offering).ifPresent(known -> giveBack(known, offering, at));
  }

  private void giveBack(KnownSource known, OfferingId offering, Instant at) {
    var source = known.source();
    // All of them, in the order in which others lock them, too.
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
