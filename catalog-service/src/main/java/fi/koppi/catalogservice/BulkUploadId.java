package fi.koppi.catalogservice;

import java.util.UUID;

/** The id of a bulk upload. */
public record BulkUploadId(UUID value) {}
