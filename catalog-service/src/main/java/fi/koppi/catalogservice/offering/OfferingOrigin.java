package fi.koppi.catalogservice.offering;

import java.util.UUID;

/**
 * The proposal from which an offering was made.
 *
 * @param proposal the id of the proposal that it was made from
 */
public record OfferingOrigin(UUID proposal) {}
