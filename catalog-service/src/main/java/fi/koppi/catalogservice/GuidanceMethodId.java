package fi.koppi.catalogservice;

import java.util.UUID;

/** The id of a guidance method. */
public record GuidanceMethodId(UUID value) {}
