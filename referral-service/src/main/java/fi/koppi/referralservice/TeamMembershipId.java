package fi.koppi.referralservice;

import java.util.UUID;

/** The id of a membership in a client's case team. */
public record TeamMembershipId(UUID value) {}
