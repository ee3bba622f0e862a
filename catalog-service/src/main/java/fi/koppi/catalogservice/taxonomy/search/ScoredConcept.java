package fi.koppi.catalogservice.taxonomy.search;

import fi.koppi.catalogservice.taxonomy.Concept;

/**
 * A concept that a search has found.
 *
 * @param rank how well it fits; the higher, the better
 */
public record ScoredConcept(Concept concept, long rank) {}
