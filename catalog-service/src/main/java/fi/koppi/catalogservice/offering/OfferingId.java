package fi.koppi.catalogservice.offering;

import java.util.UUID;

/** An offering's id. */
public record OfferingId(UUID value) {}
