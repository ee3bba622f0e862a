package fi.koppi.catalogservice.programme;

/** What a programme leads to; a single unit counts as much as a whole qualification. */
public enum ProgrammeKind {
  QUALIFICATION,
  QUALIFICATION_UNIT,
  PREPARATORY_EDUCATION,
  LABOUR_MARKET_TRAINING,
  TAILORED_TRAINING,
  COACHING,
  PEER_GROUP
}
