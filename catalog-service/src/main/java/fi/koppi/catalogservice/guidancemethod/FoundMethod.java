package fi.koppi.catalogservice.guidancemethod;

/**
 * A method that fits a search.
 *
 * @param rank the higher the better; all alike where no words were looked for
 */
public record FoundMethod(GuidanceMethod method, long rank) {}
