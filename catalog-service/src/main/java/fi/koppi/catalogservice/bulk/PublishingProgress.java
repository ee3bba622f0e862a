package fi.koppi.catalogservice.bulk;

/**
 * The progress of publishing an upload.
 *
 * @param settled the number of rows that are done, including refused ones
 * @param refused the number of rows that the catalogue no longer allowed; the report has the
 *     reasons
 * @param closed the number of offerings that were closed because the file lacks them
 */
public record PublishingProgress(int settled, int refused, int closed) {}
