package fi.koppi.catalogservice.imports.api;

/** The kind of an item in this catalogue. */
enum ImportedKind {
  PROGRAMME,
  OFFERING
}
