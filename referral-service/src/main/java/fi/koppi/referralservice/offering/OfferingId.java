package fi.koppi.referralservice.offering;

import java.util.UUID;

/** An offering's id, as the catalogue gave it. */
public record OfferingId(UUID value) {}
