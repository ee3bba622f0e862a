package fi.koppi.catalogservice.imports.result;

/** The outcome for one item of a document. */
public enum ImportOutcome {
  ADDED,
  /** The item was imported before and has not changed. */
  UNCHANGED,
  /** The item was imported before and was changed to what the other system has. */
  CHANGED,
  /** The item was imported before and differs from the other system; nothing was changed. */
  DIFFERENT,
  /** The item cannot be imported; the notes give the reason. */
  LEFT_OUT
}
