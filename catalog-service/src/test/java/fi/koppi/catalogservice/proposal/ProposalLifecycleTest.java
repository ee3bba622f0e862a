package fi.koppi.catalogservice.proposal;

import static fi.koppi.catalogservice.proposal.ProposalBuilder.AT;
import static fi.koppi.catalogservice.proposal.ProposalBuilder.COLLEGE;
import static fi.koppi.catalogservice.proposal.ProposalBuilder.EDITOR;
import static fi.koppi.catalogservice.proposal.ProposalBuilder.OFFERING;
import static fi.koppi.catalogservice.proposal.ProposalBuilder.aProposal;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.testing.LifecycleCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ProposalLifecycleTest {

  private final LifecycleCheck<ProposalStatus> lifecycle =
      LifecycleCheck.of(ProposalStatus.PROPOSED, ProposalStatus::next);

  @TestFactory
  Stream<DynamicTest> proposalMovesOnlyAsItsLifecycleSays() {
    return lifecycle.everyMove(ProposalLifecycleTest::move, Refused.class);
  }

  @Test
  void everyStatusOfAProposalIsReachable() {
    lifecycle.everyStatusIsReachable();
  }

  @Test
  void proposalsLifecycleIsDrawnInTheReadme() throws IOException {
    lifecycle.isDrawnIn(Path.of("README.md"));
  }

  private static void move(ProposalStatus from, ProposalStatus to) {
    var proposal = aProposal().in(from);
    switch (to) {
      case ACCEPTED -> proposal.acceptWith(OFFERING, new ProviderId(COLLEGE), EDITOR, AT);
      case DECLINED -> proposal.decline(DeclineReason.OTHER, null, EDITOR, AT);
      case WITHDRAWN -> proposal.withdraw(AT);
      case PROPOSED -> proposeAnew(proposal);
    }
  }

  /**
   * Proposes it again. The check comes first because {@code follow} does nothing where that is not
   * allowed.
   */
  private static void proposeAnew(Proposal proposal) {
    proposal.checkMayBecome(ProposalStatus.PROPOSED);
    if (proposal.status() == ProposalStatus.ACCEPTED) {
      proposal.giveBack(AT);
    } else {
      proposal.follow(proposal.source(), proposal.fit(), AT);
    }
  }
}
