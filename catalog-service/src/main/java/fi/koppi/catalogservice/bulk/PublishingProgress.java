package fi.koppi.catalogservice.bulk;

/**
 * How far the publishing of an upload has come.
 *
 * @param settled rows that are done with, those refused included
 * @param refused rows that the catalog did not allow any more; the report says why
 * @param closed offerings that were closed because the file lacks them
 */
public record PublishingProgress(int settled, int refused, int closed) {}
