package fi.koppi.catalogservice.programme.details;

/** The kind of a programme. A single unit counts as much as a whole qualification. */
public enum ProgrammeKind {
  QUALIFICATION,
  QUALIFICATION_UNIT,
  PREPARATORY_EDUCATION,
  LABOUR_MARKET_TRAINING,
  TAILORED_TRAINING,
  COACHING,
  /** People in like circumstances who support each other, led by mentors. */
  PEER_GROUP,
  /** A fixed circle whose members take turns at what each of them is building, led by mentors. */
  MASTERMIND_GROUP
}
