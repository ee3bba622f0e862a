package fi.koppi.referralservice.proposal;

import fi.koppi.kit.inbox.NotYetApplicable;
import fi.koppi.kit.inbox.Unacceptable;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.Followers;
import fi.koppi.referralservice.ProposalId;
import fi.koppi.referralservice.intensity.Intensity;
import fi.koppi.referralservice.referral.Referral;
import fi.koppi.referralservice.referral.report.ReportEvent;
import fi.koppi.referralservice.referral.report.ReportedProposal;
import fi.koppi.referralservice.referral.step.ReferralStatus;
import fi.koppi.referralservice.referral.step.Side;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;

/**
 * Makes and recalls the proposals that colleges report over their own topics. A report that was
 * taken before is ignored, and one that comes too early waits.
 */
@ApplicationScoped
class ReportFollower {

  private final ProposalOpener opener;
  private final Proposals proposals;
  private final ProposalSteps steps;

  @Inject
  ReportFollower(ProposalOpener opener, Proposals proposals, ProposalSteps steps) {
    this.opener = opener;
    this.proposals = proposals;
    this.steps = steps;
  }

  void follow(@Observes @Priority(Followers.PROPOSALS) ReportEvent event) {
    switch (event) {
      case ReportEvent.ChangeProposed(var referral, var proposal, var college, _) ->
          propose(opener.reported(referral, college), proposal, college);
      case ReportEvent.ProposalRecalled(var referral, var proposal, var college, var at) ->
          recall(opener.reported(referral, college), proposal, college, at);
      case ReportEvent.ErasureAcknowledged _, ReportEvent.ContactAttempted _ -> {
        // No proposal was made or recalled.
      }
    }
  }

  private void propose(Referral referral, ReportedProposal reported, Actor college) {
    var known = proposals.find(reported.id());
    if (known.isPresent()) {
      requireOf(referral, known.get());
    } else {
      requireTraining(referral);
      try {
        steps.make(
            reported.id(),
            referral,
            terms(reported),
            code(ProposalReason.class, reported.reason()),
            college);
      } catch (Refused refused) {
        throw Unacceptable.of(refused);
      }
    }
  }

  private void recall(Referral referral, ProposalId id, Actor college, Instant at) {
    var proposal = proposals.find(id).orElseThrow(() -> new NotYetApplicable("the proposal"));
    requireOf(referral, proposal);
    if (proposal.status() != ProposalStatus.RECALLED) {
      try {
        proposal.recall(Side.PROVIDER, college, at);
      } catch (Refused refused) {
        throw Unacceptable.of(refused);
      }
      steps.decided(proposal, referral, at);
    }
  }

  private static void requireOf(Referral referral, Proposal proposal) {
    if (!proposal.referral().equals(referral.id())) {
      throw new Unacceptable("foreign-proposal", "Another referral has the proposal with this id.");
    }
  }

  private static void requireTraining(Referral referral) {
    if (!referral.status().isInTraining()) {
      if (referral.status().canReach(ReferralStatus.IN_TRAINING)) {
        throw new NotYetApplicable("the start of training");
      }
      throw new Unacceptable(
          "not-in-training",
          "Changes are proposed in training, which is over: the referral is %s."
              .formatted(referral.status()));
    }
  }

  private static ProposalTerms terms(ReportedProposal reported) {
    return new ProposalTerms(
        code(ProposalKind.class, reported.kind()),
        reported.newEndDay(),
        reported.firstDay(),
        reported.lastDay(),
        Intensity.ofEither(reported.percent(), reported.daysPerWeek()));
  }

  private static <C extends Enum<C>> C code(Class<C> codes, String name) {
    return Arrays.stream(codes.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new Unacceptable(
                "unknown-code", "It is none of " + Arrays.toString(codes.getEnumConstants())));
  }
}
