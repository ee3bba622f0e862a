package fi.koppi.catalogservice.imports.result;

/** What became of one item of a document. */
public enum ImportOutcome {
  ADDED,
  /** It was taken in before and is as it was. */
  UNCHANGED,
  /** It was taken in before, and what is different there was taken over. */
  CHANGED,
  /** It was taken in before and says something else here or there; nothing was changed. */
  DIFFERENT,
  /** It cannot be taken; the notes say why. */
  LEFT_OUT
}
