package fi.koppi.referralservice.proposal;

import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ProposalId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.referral.Referral;
import fi.koppi.referralservice.referral.ReferralQueries;
import fi.koppi.referralservice.referral.step.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The one way in to proposals: by their referral, as one of its sides. */
@ApplicationScoped
class ProposalOpener {

  private final ReferralQueries referrals;
  private final Proposals proposals;

  @Inject
  ProposalOpener(ReferralQueries referrals, Proposals proposals) {
    this.referrals = referrals;
    this.proposals = proposals;
  }

  /** A proposal with the referral by which it was opened, and the caller's side of it. */
  record Opened(Referral referral, Proposal proposal, Side side) {}

  /** Opens a referral to list its proposals. */
  void list(ReferralId id, Actor by) {
    referrals.readFor(id, ProposalAction.PROPOSALS_READ, by);
  }

  /** Opens a proposal for reading. */
  Proposal read(ReferralId id, ProposalId proposal, Actor by) {
    return of(referrals.readFor(id, ProposalAction.PROPOSALS_READ, by), proposal);
  }

  /** Opens a referral for its college to propose a change, locked. */
  Referral propose(ReferralId id, Actor by) {
    var referral = referrals.lockFor(id, ProposalAction.PROPOSAL_WRITTEN, by);
    if (side(referral, by) != Side.PROVIDER) {
      throw new Refused(CommonProblem.FORBIDDEN, "Only the college proposes changes.");
    }
    return referral;
  }

  /** Opens a proposal for a side to decide, with the referral locked. */
  Opened decide(ReferralId id, ProposalId proposal, long expectedVersion, Actor by) {
    var referral = referrals.lockFor(id, ProposalAction.PROPOSAL_WRITTEN, by);
    var found = of(referral, proposal);
    IfMatch.check(expectedVersion, found.version());
    return new Opened(referral, found, side(referral, by));
  }

  /**
   * Opens a referral for what its college proposes by event, locked.
   *
   * @throws fi.koppi.kit.inbox.NotYetApplicable when the referral has not arrived yet
   * @throws fi.koppi.kit.inbox.Unacceptable when it is another college's, the college has closed,
   *     or the consent has ended
   */
  Referral reported(ReferralId id, Actor college) {
    return referrals.reportFor(id, ProposalAction.PROPOSAL_REPORTED, college);
  }

  private static Side side(Referral referral, Actor by) {
    return referral.sideOf(by).orElseThrow(ProposalOpener::unknown);
  }

  private Proposal of(Referral referral, ProposalId id) {
    return proposals
        .find(id)
        .filter(found -> found.referral().equals(referral.id()))
        .orElseThrow(ProposalOpener::unknown);
  }

  private static Refused unknown() {
    return new Refused(CommonProblem.NOT_FOUND, "The referral has no proposal with this id.");
  }
}
