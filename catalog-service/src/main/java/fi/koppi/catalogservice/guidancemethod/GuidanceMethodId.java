package fi.koppi.catalogservice.guidancemethod;

import java.util.UUID;

/** A guidance method's id. */
public record GuidanceMethodId(UUID value) {}
