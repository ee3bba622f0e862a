package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.ProposalId;

/**
 * The proposal from which an offering was made.
 *
 * @param proposal the id of the proposal that it was made from
 */
public record OfferingOrigin(ProposalId proposal) {}
