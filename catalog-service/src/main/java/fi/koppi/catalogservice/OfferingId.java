package fi.koppi.catalogservice;

import java.util.UUID;

/** The id of an offering. */
public record OfferingId(UUID value) {}
