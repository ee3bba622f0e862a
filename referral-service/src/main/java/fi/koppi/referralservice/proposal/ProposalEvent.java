package fi.koppi.referralservice.proposal;

import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.referral.Referral;
import java.time.Instant;
import java.util.Set;

/** An event of a proposal. */
public sealed interface ProposalEvent {

  Proposal proposal();

  Referral referral();

  Instant at();

  /** Returns the organisations that hear of it outside the service. */
  Set<OrganisationId> audience();

  /** The college has made a proposal. */
  record Made(Proposal proposal, Referral referral, Instant at, Set<OrganisationId> audience)
      implements ProposalEvent {}

  /** The proposal was accepted, rejected, recalled or replaced; its status says which. */
  record Decided(Proposal proposal, Referral referral, Instant at, Set<OrganisationId> audience)
      implements ProposalEvent {}
}
