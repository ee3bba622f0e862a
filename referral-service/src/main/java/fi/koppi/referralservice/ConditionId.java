package fi.koppi.referralservice;

import java.util.UUID;

/** The id of a condition on an offer. */
public record ConditionId(UUID value) {}
