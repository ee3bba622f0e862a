package fi.koppi.catalogservice.imports;

/** What an item of a document becomes here. */
public enum ImportedKind {
  PROGRAMME,
  OFFERING
}
