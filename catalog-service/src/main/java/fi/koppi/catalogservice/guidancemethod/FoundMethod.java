package fi.koppi.catalogservice.guidancemethod;

/**
 * A method that a search has found.
 *
 * @param rank how well it fits; the higher, the better; 0 in a search without words
 */
public record FoundMethod(GuidanceMethod method, long rank) {}
