package fi.koppi.referralservice.proposal;

import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.ProposalId;
import fi.koppi.referralservice.ReferralId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** The use cases of proposals: the college makes and recalls them, and the coach answers. */
@ApplicationScoped
public class ProposalCommands {

  private final ProposalOpener opener;
  private final ProposalSteps steps;
  private final Ids ids;
  private final InstantSource time;

  @Inject
  ProposalCommands(ProposalOpener opener, ProposalSteps steps, Ids ids, InstantSource time) {
    this.opener = opener;
    this.steps = steps;
    this.ids = ids;
    this.time = time;
  }

  /** Proposes a change of training; one of the same kind that is open is replaced. */
  @Transactional
  public Proposal propose(ReferralId id, ProposalTerms terms, ProposalReason reason, Actor by) {
    var referral = opener.propose(id, by);
    if (!referral.status().isInTraining()) {
      throw new Refused(
          ProposalProblem.NOT_IN_TRAINING,
          "Changes are proposed in training, not while the referral is %s."
              .formatted(referral.status()));
    }
    return steps.make(new ProposalId(ids.next()), referral, terms, reason, by);
  }

  /** Accepts a proposal for the authority; a new intensity must have its days to itself. */
  @Transactional
  public Proposal accept(ReferralId referral, ProposalId id, long expectedVersion, Actor by) {
    var opened = opener.decide(referral, id, expectedVersion, by);
    steps.accept(opened.proposal(), opened.referral(), opened.side(), by);
    return opened.proposal();
  }

  /** Rejects a proposal for a reason. */
  @Transactional
  public Proposal reject(
      ReferralId referral, ProposalId id, long expectedVersion, RejectionReason why, Actor by) {
    var opened = opener.decide(referral, id, expectedVersion, by);
    var at = time.instant();
    opened.proposal().reject(why, opened.side(), by, at);
    steps.decided(opened.proposal(), opened.referral(), at);
    return opened.proposal();
  }

  /** Takes a proposal back for the college. */
  @Transactional
  public Proposal recall(ReferralId referral, ProposalId id, long expectedVersion, Actor by) {
    var opened = opener.decide(referral, id, expectedVersion, by);
    var at = time.instant();
    opened.proposal().recall(opened.side(), by, at);
    steps.decided(opened.proposal(), opened.referral(), at);
    return opened.proposal();
  }
}
