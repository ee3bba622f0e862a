package fi.koppi.catalogservice;

import java.util.UUID;

/** The id of a proposal. */
public record ProposalId(UUID value) {}
