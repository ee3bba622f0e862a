package fi.koppi.catalogservice.proposal;

import java.util.UUID;

/** A proposal's id. */
public record ProposalId(UUID value) {}
