package fi.koppi.referralservice.proposal.messaging;

import fi.koppi.referralservice.proposal.ProposalEvent;
import java.time.Instant;
import java.util.UUID;

/** The wire form of a proposal's change: a claim check. What was proposed is fetched over REST. */
record ProposalChangedV1(
    UUID referralId, UUID proposalId, String status, long version, Instant at) {

  static ProposalChangedV1 of(ProposalEvent event) {
    var proposal = event.proposal();
    return new ProposalChangedV1(
        proposal.referral().value(),
        proposal.id().value(),
        proposal.status().name(),
        proposal.version(),
        event.at());
  }
}
