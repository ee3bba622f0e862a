package fi.koppi.catalogservice.bulk.row;

/**
 * The counts of a file's rows, compared with the catalogue.
 *
 * @param problems the number of problems; a row may have several
 * @param missing the number of published offerings of the same source that are not in the file
 */
public record UploadCounts(
    int rows, int problems, int toAdd, int toChange, int unchanged, int missing) {}
