package fi.koppi.catalogservice.bulk;

import java.util.UUID;

/** An upload's id. */
public record BulkUploadId(UUID value) {}
