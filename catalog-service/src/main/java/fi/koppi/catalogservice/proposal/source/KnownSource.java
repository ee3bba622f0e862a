package fi.koppi.catalogservice.proposal.source;

/**
 * A source as it was last announced.
 *
 * @param open whether it is wanted still
 */
public record KnownSource(ProposalSource source, boolean open) {}
