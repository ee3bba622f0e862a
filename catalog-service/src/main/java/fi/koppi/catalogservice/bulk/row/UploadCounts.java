package fi.koppi.catalogservice.bulk.row;

/**
 * What a file holds, compared with the catalog.
 *
 * @param problems why rows cannot be taken; a row may have several
 * @param missing offerings of the same source that are published and not in the file
 */
public record UploadCounts(
    int rows, int problems, int toAdd, int toChange, int unchanged, int missing) {}
