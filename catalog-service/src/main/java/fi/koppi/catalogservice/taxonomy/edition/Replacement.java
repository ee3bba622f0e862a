package fi.koppi.catalogservice.taxonomy.edition;

/**
 * The result of replacing a part of the classification.
 *
 * @param entries the number of entries given
 * @param retired the number of entries that the classification no longer has
 * @param unmapped the number of entries that were left out because they name something unknown
 */
public record Replacement(
    int entries, int added, int changed, int unchanged, int retired, int unmapped) {}
