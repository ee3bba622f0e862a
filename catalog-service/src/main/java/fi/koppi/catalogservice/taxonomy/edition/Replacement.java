package fi.koppi.catalogservice.taxonomy.edition;

/**
 * What has become of a classification when it was given anew.
 *
 * @param entries how many were given
 * @param retired how many it no longer has
 * @param unmapped how many could not be taken, because they name something unknown
 */
public record Replacement(
    int entries, int added, int changed, int unchanged, int retired, int unmapped) {}
