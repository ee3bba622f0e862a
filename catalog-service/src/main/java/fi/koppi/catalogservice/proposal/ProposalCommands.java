package fi.koppi.catalogservice.proposal;

import fi.koppi.catalogservice.ProposalId;
import fi.koppi.catalogservice.offering.Offering;
import fi.koppi.catalogservice.offering.OfferingCommands;
import fi.koppi.catalogservice.offering.OfferingOrigin;
import fi.koppi.catalogservice.offering.OfferingQueries;
import fi.koppi.catalogservice.offering.OfferingStatus;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The use cases by which providers decide about proposals. */
@ApplicationScoped
public class ProposalCommands {

  private final Proposals proposals;
  private final OfferingCommands offerings;
  private final OfferingQueries present;
  private final InstantSource time;

  @Inject
  ProposalCommands(
      Proposals proposals,
      OfferingCommands offerings,
      OfferingQueries present,
      InstantSource time) {
    this.proposals = proposals;
    this.offerings = offerings;
    this.present = present;
    this.time = time;
  }

  /** Takes a proposal up: the offering's draft, or its new text, is part of the transaction. */
  @Transactional
  public Proposal accept(ProposalId id, long expectedVersion, Acceptance acceptance, Actor by) {
    var programme = acceptance.programme();
    if (programme != null) {
      // Before the proposal: a programme that is retired locks proposals after itself.
      offerings.lockForDraft(programme);
    }
    var proposal = locked(id, expectedVersion, by);
    proposal.checkMayBecome(ProposalStatus.ACCEPTED);
    switch (proposal.kind()) {
      case NEW_OFFERING -> draft(proposal, acceptance, by);
      case REVISION -> revise(proposal, acceptance, by);
    }
    proposals.flush();
    return proposal;
  }

  @Transactional
  public Proposal decline(
      ProposalId id, long expectedVersion, DeclineReason reason, @Nullable String note, Actor by) {
    var proposal = locked(id, expectedVersion, by);
    proposal.decline(reason, note, by, time.instant());
    proposals.flush();
    return proposal;
  }

  private void draft(Proposal proposal, Acceptance acceptance, Actor by) {
    var details = acceptance.newOffering(proposal.source());
    var origin = new OfferingOrigin(proposal.id());
    var offering = offerings.draftFrom(origin, acceptance.programmeToOffer(), details, by);
    proposal.acceptWith(offering.id(), offering.provider(), by, time.instant());
  }

  private void revise(Proposal proposal, Acceptance acceptance, Actor by) {
    var before = published(acceptance, by);
    var offering =
        offerings.revise(
            before.id(),
            acceptance.versionToRevise(),
            acceptance.revised(before.details()),
            "Proposal " + proposal.id().value(),
            by);
    proposal.acceptWithRevision(
        offering.id(), offering.revisions().size(), offering.provider(), by, time.instant());
  }

  private Offering published(Acceptance acceptance, Actor by) {
    var offering = present.get(acceptance.offeringToRevise(), by);
    if (offering.status() != OfferingStatus.PUBLISHED) {
      throw new Refused(
          ProposalProblem.PROPOSAL_OFFERING_UNPUBLISHED,
          "Name an offering that is published; a draft can be changed without a proposal.");
    }
    return offering;
  }

  private Proposal locked(ProposalId id, long expectedVersion, Actor by) {
    var proposal =
        proposals.lock(id).filter(found -> found.isFor(by)).orElseThrow(ProposalQueries::unknown);
    IfMatch.check(expectedVersion, proposal.version());
    return proposal;
  }
}
