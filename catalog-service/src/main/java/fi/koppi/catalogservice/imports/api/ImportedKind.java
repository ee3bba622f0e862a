package fi.koppi.catalogservice.imports.api;

/** What an item of a document becomes in this catalogue. */
enum ImportedKind {
  PROGRAMME,
  OFFERING
}
