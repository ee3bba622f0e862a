package fi.koppi.referralservice.referral.report;

import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ProposalId;
import fi.koppi.referralservice.ReferralId;
import java.time.Instant;

/**
 * A report of a college over its own topic that another feature acts on. All reports come on one
 * topic, which one consumer reads.
 */
public sealed interface ReportEvent {

  /** The name of the consumer of reports, under which those wait that come too early. */
  String CONSUMER = "status-reports";

  /**
   * The college has erased what it had of a client that was erased here.
   *
   * @param college the college that the topic belongs to, which is the proof of the sender
   */
  record ErasureAcknowledged(ReferralId referral, Actor college, Instant at)
      implements ReportEvent {}

  /**
   * The college has tried to reach the client of a referral.
   *
   * @param college the college that the topic belongs to, which is the proof of the sender
   */
  record ContactAttempted(ReferralId referral, ContactMade attempt, Actor college)
      implements ReportEvent {}

  /** The college proposes a change of training. */
  record ChangeProposed(ReferralId referral, ReportedProposal proposal, Actor college, Instant at)
      implements ReportEvent {}

  /** The college takes a proposal back. */
  record ProposalRecalled(ReferralId referral, ProposalId proposal, Actor college, Instant at)
      implements ReportEvent {}
}
