package fi.koppi.catalogservice;

import java.util.UUID;

/** The id of a chapter of the training guide. */
public record ChapterId(UUID value) {}
