package fi.koppi.catalogservice.guide;

import java.util.UUID;

/** Names a chapter. */
public record ChapterId(UUID value) {}
