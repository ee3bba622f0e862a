package fi.koppi.referralservice;

import java.util.UUID;

/** The id of an offering, as catalog-service announces it. */
public record OfferingId(UUID value) {}
