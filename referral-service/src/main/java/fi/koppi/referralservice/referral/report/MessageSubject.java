package fi.koppi.referralservice.referral.report;

/** The subject of a message between coach and college, which says enough where there is no text. */
public enum MessageSubject {
  /** The reader is asked to call the writer. */
  CALL_REQUESTED,
  /** The reader is asked to arrange a meeting. */
  MEETING_REQUESTED,
  /** The reader is asked for documents. */
  DOCUMENTS_REQUESTED,
  /** The reader is asked what has become of the referral. */
  NEWS_REQUESTED,
  /** Something else, which the text says. */
  OTHER
}
