package fi.koppi.catalogservice.proposal;

import fi.koppi.catalogservice.offering.OfferingId;
import fi.koppi.catalogservice.offering.Sourcing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Keeps when proposals came to their end as published offerings; part of that transaction. */
@ApplicationScoped
class SourcingCommands implements Sourcing {

  private final Proposals proposals;

  @Inject
  SourcingCommands(Proposals proposals) {
    this.proposals = proposals;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void published(OfferingId offering, Instant at) {
    proposals.awaiting(offering).forEach(proposal -> proposal.published(at));
  }
}
