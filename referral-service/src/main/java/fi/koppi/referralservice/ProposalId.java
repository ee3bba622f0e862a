package fi.koppi.referralservice;

import java.util.UUID;

/** The id of a proposal to change training. */
public record ProposalId(UUID value) {}
