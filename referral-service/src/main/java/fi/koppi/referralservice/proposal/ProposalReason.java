package fi.koppi.referralservice.proposal;

/** The reason for which a college proposes a change. */
public enum ProposalReason {
  PROGRESS,
  SUPPORT_NEEDED,
  ABSENCE,
  WISH_OF_CLIENT,
  GOT_JOB,
  WORKPLACE,
  SCHEDULE_OF_COLLEGE,
  OTHER
}
