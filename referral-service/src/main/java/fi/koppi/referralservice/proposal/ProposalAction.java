package fi.koppi.referralservice.proposal;

import fi.koppi.referralservice.AccessAction;

/** The actions with proposals that the access log names. */
public enum ProposalAction implements AccessAction {
  PROPOSALS_READ,
  /** A proposal was made, recalled, accepted or rejected. */
  PROPOSAL_WRITTEN,
  /** The college has made or recalled a proposal by event. */
  PROPOSAL_REPORTED
}
