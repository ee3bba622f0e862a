package fi.koppi.referralservice.proposal;

/** The reason for which a coach rejects a proposal. */
public enum RejectionReason {
  CLIENT_DISAGREES,
  NOT_IN_PLAN,
  NOT_FUNDED,
  OTHER_SOLUTION,
  TOO_LATE,
  OTHER
}
